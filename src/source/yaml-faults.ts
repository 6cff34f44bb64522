import type { ErrorCode } from 'yaml';
import type { ProblemCode, ProblemValues } from '../problem.ts';

/** What the library says of YAML that it cannot read. */
export interface YamlFault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** What closes what. */
const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '"': '"', "'": "'" };

/** Signs that have a meaning of their own where a value starts. */
const signs = /^[&*!@`%]/u;

/**
 * A fault in words for authors.
 *
 * @param start index of what the fault stands in, such as the quote that is never closed
 */
export function wordsOfFault(
  { code, message, pos: [at] }: YamlFault,
  text: string,
  start: number,
): readonly [ProblemCode, ProblemValues] {
  const opening = text[start] ?? '';
  const line = lineAt(text, start);
  if (code === 'MULTIPLE_DOCS') return ['yaml-documents', {}];
  if (code === 'TAB_AS_INDENT' || /^ *\t/u.test(line)) return ['yaml-tab', {}];
  if (code === 'TAG_RESOLVE_FAILED' || signs.test(opening))
    return ['yaml-sign', { actual: signs.exec(opening)?.[0] ?? '!' }];
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && quotedValue(line))
    return ['yaml-colon', { expected: quotedValue(line)! }];
  if (/["']\s*$/u.test(text.slice(0, at)) && code === 'UNEXPECTED_TOKEN') return ['yaml-quote', {}];
  if (closing[opening]) return ['yaml-open', { actual: opening, expected: closing[opening] }];
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys need'))
    return ['yaml-key', {}];
  return ['yaml-syntax', { actual: message.split('\n')[0]! }];
}

/** `title: Les: een` as it should be: the value between quotes. */
function quotedValue(line: string): string | undefined {
  const [, key, value] = /^\s*(?:- )?([^:]+):\s+(.+?)\s*$/u.exec(line) ?? [];
  if (!key || !value?.includes(':')) return undefined;
  const quote = value.includes('"') ? "'" : '"';
  return `${key}: ${quote}${quote === "'" ? value.replaceAll("'", "''") : value}${quote}`;
}

function lineAt(text: string, index: number): string {
  const from = text.lastIndexOf('\n', index - 1) + 1;
  const to = text.indexOf('\n', index);
  return text.slice(from, to < 0 ? text.length : to);
}
