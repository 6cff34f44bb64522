import { readFileSync, statSync } from 'node:fs';
import type { Report } from '../problem.ts';
import { readText, type SourceText } from './text.ts';

/** Reads a file that all lessons share; one that is missing is a problem. */
export function readShared<Result>(
  folder: string,
  name: string,
  report: Report,
  read: (source: SourceText) => Result | undefined,
): Result | undefined {
  const file = `${folder}/${name}`;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    report('shared-missing', { file, line: 1, column: 1 }, { actual: name });
    return undefined;
  }
  const source = readText(file, readFileSync(file), report);
  return source && read(source);
}
