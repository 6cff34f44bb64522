import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What veraPDF says of a file: the first failure of each rule of PDF/UA-1. */
export interface Verdict {
  readonly file: string;
  readonly compliant: boolean;
  readonly failed: readonly string[];
}

const remedy =
  'veraPDF needs Java 17 or later with its compiler: install a JDK (on Debian: apt-get install default-jdk-headless).';

const driver = fileURLToPath(new URL('./VeraCheck.java', import.meta.url));

/** The package holds veraPDF with all its profiles. */
function archive(): string {
  const entry = createRequire(import.meta.url).resolve('@opendataloader/pdf');
  return join(dirname(entry), '..', 'lib', 'opendataloader-pdf-cli.jar');
}

/** Holds files to PDF/UA-1, all in one Java process: starting it takes longer than judging a file. */
export function judgeFiles(files: readonly string[]): Promise<readonly Verdict[]> {
  // Quick to start is what counts for a few seconds of work.
  const flags = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', archive(), driver];
  return new Promise((resolve, reject) => {
    const java = execFile('java', flags, { maxBuffer: 1 << 28 }, (failure, output, errors) => {
      if (failure) reject(new Error(`${remedy}\n${errors}`, { cause: failure }));
      else
        resolve(
          output
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as Verdict),
        );
    });
    java.stdin?.on('error', () => {});
    java.stdin?.end(files.join('\n'));
  });
}

/** Holds documents to PDF/UA-1. @param documents bytes by name */
export async function judge(documents: Readonly<Record<string, Uint8Array>>): Promise<readonly Verdict[]> {
  const folder = await mkdtemp(join(tmpdir(), 'verapdf-'));
  try {
    const files = Object.entries(documents).map(([name, bytes]) => ({
      path: join(folder, `${name}.pdf`),
      bytes,
    }));
    await Promise.all(files.map(({ path, bytes }) => writeFile(path, bytes)));
    const verdicts = await judgeFiles(files.map(({ path }) => path));
    return verdicts.map((verdict) => ({ ...verdict, file: basename(verdict.file, '.pdf') }));
  } finally {
    await rm(folder, { recursive: true });
  }
}
