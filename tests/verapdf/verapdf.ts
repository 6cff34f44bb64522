import { basename } from 'node:path';
import { type Documents, runJava, withFiles } from './java.ts';

/** What veraPDF says of a file: the first failure of each rule of PDF/UA-1. */
export interface Verdict {
  readonly file: string;
  readonly compliant: boolean;
  readonly failed: readonly string[];
}

/** Holds files to PDF/UA-1. */
export function judgeFiles(files: readonly string[]): Promise<readonly Verdict[]> {
  return runJava<Verdict>('VeraCheck.java', files);
}

/** Holds documents to PDF/UA-1. @param documents bytes by name */
export function judge(documents: Documents): Promise<readonly Verdict[]> {
  return withFiles(documents, async (files) => {
    const verdicts = await judgeFiles(files);
    return verdicts.map((verdict) => ({ ...verdict, file: basename(verdict.file, '.pdf') }));
  });
}
