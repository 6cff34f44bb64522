import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/*
 * Starts a program of `src/`: `node bin/kit.js cli/build --output DIR`.
 *
 * To compile hundreds of files takes longer than to draw a document. So the programs are made into a few files,
 * which are kept in `.cache/` and made anew when any source has changed.
 */

const root = fileURLToPath(new URL('..', import.meta.url));

/** All that programs are made of. The lock file stands for the packages. */
const folders = ['src', 'locales', 'bin'];
const files = ['tsconfig.json', 'package-lock.json'];

const isSource = /(?<!\.test)\.(?:ts|js|json)$/u;

const [name = ''] = process.argv.splice(2, 1);
const folder = join(root, '.cache', 'program', digestOfSources());
if (!existsSync(folder)) {
  const { makePrograms } = await import('./bundle.js');
  await makePrograms(root, folder);
}
process.argv[1] = join(folder, `${name}.js`);
await import(pathToFileURL(process.argv[1]).href);

/** Changes whenever a source is added, removed, renamed or written, or the project moves. */
function digestOfSources() {
  const lines = [...files, ...folders.flatMap(sourcesIn)].sort().map((file) => {
    const { size, mtimeMs } = statSync(root + file);
    return `${file}\0${size}\0${mtimeMs}`;
  });
  return createHash('sha256')
    .update([root, ...lines].join('\n'))
    .digest('hex')
    .slice(0, 16);
}

/** All sources in a folder and below. */
function sourcesIn(folder) {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    return isSource.test(path) ? [path] : [];
  });
}
