import type { Place, Report } from '../problem.ts';
import { largestText } from './limits.ts';

/** A text file of an author, its lines as the author counts them. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** Characters that hide or break text: controls, halves of characters, and those that turn the direction of writing. */
export const forbidden = /(?![\t\n])[\p{Cc}\p{Cs}\p{Bidi_Control}\uFFFE\uFFFF]/u;
/** Spaces of other widths, and breaks of lines that are none in a file: papers know only one space. */
const otherSpaces = /(?![ \u00a0\u202f\t\n])\s/gu;
const allForbidden = new RegExp(forbidden.source, 'gu');

/**
 * Reads a UTF-8 file; any line ends and a byte order mark are fine. Forbidden characters are reported
 * and left out, so that the rest can be read.
 *
 * @returns nothing for a file that is no text
 */
export function readText(file: string, bytes: Uint8Array, report: Report): SourceText | undefined {
  const text = decode(file, bytes, report);
  if (text === undefined) return undefined;
  if (!forbidden.test(text)) return { file, text, lines: text.split('\n') };
  reportForbidden(file, text.split('\n'), report);
  const clean = text.replace(allForbidden, '');
  return { file, text: clean, lines: clean.split('\n') };
}

/** Words on one line, with one kind of space: what entities and escapes bring in as well. */
export function onOneLine(text: string): string {
  return text.replace(/(?![ \u00a0\u202f])\s/gu, ' ');
}

/** The place of a problem with a file or folder as a whole. */
export function topOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** True for a file that is small enough to read; asked before it is read. @param bytes its size */
export function isTextSize(file: string, bytes: number, report: Report): boolean {
  if (bytes <= largestText) return true;
  const values = { actual: kilobytes(bytes), expected: kilobytes(largestText) };
  report('file-too-large', topOf(file), values);
  return false;
}

/** How a character is named in a problem: `U+202E`. */
export function nameOfCharacter(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Where a needle stands in the lines from `line` up to and with `last`; where it is in none of them,
 * where `line` begins. Lines and columns count from 1.
 */
export function placeIn(source: SourceText, line: number, needle = '', last = line): Place {
  for (let at = line; needle !== '' && at <= Math.min(last, source.lines.length); at++) {
    const index = source.lines[at - 1]!.indexOf(needle);
    if (index >= 0) return { file: source.file, line: at, column: index + 1 };
  }
  const indent = source.lines[line - 1]?.search(/\S/u) ?? 0;
  return { file: source.file, line, column: Math.max(indent, 0) + 1 };
}

function decode(file: string, bytes: Uint8Array, report: Report): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
    return text.replace(otherSpaces, (space) => (forbidden.test(space) ? space : ' '));
  } catch {
    const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/u);
    const line = lines.findIndex((text) => text.includes('\uFFFD'));
    report('encoding', { file, line: line + 1, column: lines[line]!.indexOf('\uFFFD') + 1 });
    return undefined;
  }
}

function reportForbidden(file: string, lines: readonly string[], report: Report): void {
  lines.forEach((text, index) => {
    for (const { 0: character, index: column } of text.matchAll(allForbidden))
      report(
        'character',
        { file, line: index + 1, column: column + 1 },
        { actual: nameOfCharacter(character) },
      );
  });
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} kB`;
}
