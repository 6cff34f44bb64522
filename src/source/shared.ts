import { readFileSync, statSync } from 'node:fs';
import type { Report } from '../problem.ts';
import { isTextSize, readText, type SourceText, topOf } from './text.ts';

/** Reads a file that all lessons share; one that is missing is a problem. */
export function readShared<Result>(
  folder: string,
  name: string,
  report: Report,
  read: (source: SourceText) => Result | undefined,
): Result | undefined {
  const file = `${folder}/${name}`;
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) {
    report('shared-missing', topOf(file), { actual: name });
    return undefined;
  }
  if (!isTextSize(file, found.size, report)) return undefined;
  const source = readText(file, readFileSync(file), report);
  return source && read(source);
}
