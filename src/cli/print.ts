import { readFileSync } from 'node:fs';
import { localeOf } from '../locale/locale.ts';
import type { Problem } from '../problem.ts';
import { github, json, pretty } from './report.ts';

export const formats = ['pretty', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/**
 * Shows problems: for people where errors go, for programs on standard output.
 *
 * @param language of the few words around the problems
 * @param brief tells warnings in a line each
 */
export function printProblems(
  problems: readonly Problem[],
  format: Format,
  language: string,
  { brief = false } = {},
): void {
  if (format === 'json') console.log(json(problems));
  else if (problems.length === 0) return;
  else if (format === 'github') console.log(github(problems));
  else
    console.error(
      `${pretty(problems, { readSource, colour: hasColour(), brief, locale: localeOf(language) })}\n`,
    );
}

/** The text of a file; nothing for a folder or a file that is not there. */
export function readSource(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Colour for a terminal, unless its user asks for none. */
function hasColour(): boolean {
  return Boolean(process.stderr.isTTY) && !process.env.NO_COLOR;
}
