import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const remedy =
  'Checking PDFs needs Java 17 or later with its compiler: install a JDK (on Debian: apt-get install default-jdk-headless).';

/** The package holds veraPDF with all its profiles, and PDFBox. */
function archive(): string {
  const entry = createRequire(import.meta.url).resolve('@opendataloader/pdf');
  return join(dirname(entry), '..', 'lib', 'opendataloader-pdf-cli.jar');
}

/** Quick to start is what counts for a few seconds of work. */
const flags = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.awt.headless=true'];

/**
 * Runs a program of this folder on files, all in one Java process: starting it takes longer than its work.
 *
 * @param program its source file
 * @returns its lines of JSON
 */
export function runJava<Line>(program: string, files: readonly string[]): Promise<readonly Line[]> {
  const source = fileURLToPath(new URL(program, import.meta.url));
  return new Promise((resolve, reject) => {
    const java = execFile(
      'java',
      [...flags, '-cp', archive(), source],
      { maxBuffer: 1 << 30 },
      (failure, output, errors) => {
        if (failure) return reject(new Error(`${remedy}\n${errors}`, { cause: failure }));
        resolve(
          output
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Line),
        );
      },
    );
    // A Java that does not start closes its input; the failure itself is told above.
    java.stdin?.on('error', () => undefined);
    java.stdin?.end(files.join('\n'));
  });
}

/** Documents by name. */
export type Documents = Readonly<Record<string, Uint8Array>>;

/** Writes documents to a folder that is there as long as the work takes. */
export async function withFiles<Result>(
  documents: Documents,
  work: (files: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const files = Object.entries(documents).map(([name, bytes]) => ({
      path: join(folder, `${name}.pdf`),
      bytes,
    }));
    await Promise.all(files.map(({ path, bytes }) => writeFile(path, bytes)));
    return await work(files.map(({ path }) => path));
  } finally {
    await rm(folder, { recursive: true });
  }
}
