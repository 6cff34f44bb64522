import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** All that decides what is made of a lesson. The lock file stands for the packages. */
const folders = ['src', 'locales', 'templates'];
const files = ['package-lock.json'];

const isTest = /\.test\.ts$/u;

/**
 * The version of the program: another one as soon as a source, a word, a template or a style changes. What
 * one version has made is nothing to another.
 *
 * @returns 64 hexadecimal digits
 */
export function engineVersion(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...files, ...folders.flatMap(filesIn)]) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isTest.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length))
    .sort();
}
