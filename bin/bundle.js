import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The programs that start often, or whose start is measured. */
const programs = [
  'cli/build',
  'cli/check',
  'cli/translations',
  'cli/new',
  'bench/press/kit',
  'site/crew-member',
];

const day = 24 * 60 * 60 * 1000;

/**
 * Makes the programs of `src/` into a few files.
 *
 * They are written beside the folder and moved into place: programs that start at the same time never see half of
 * them. What was made from older sources goes, but not at once: it may be running.
 */
export async function makePrograms(root, folder) {
  const beside = `${folder}.${randomUUID()}`;
  await build({
    entryPoints: programs.map((name) => ({ in: join(root, 'src', `${name}.ts`), out: name })),
    outdir: beside,
    absWorkingDir: root,
    bundle: true,
    // What a program imports only when it needs it stays apart.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    define: { PROGRAMS: JSON.stringify(`${pathToFileURL(folder)}/`) },
    plugins: [ownPlaces(root), fewPackages],
    logLevel: 'warning',
  });
  moveInto(folder, beside);
  removeOld(dirname(folder));
}

function moveInto(folder, beside) {
  try {
    renameSync(beside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    // Another start was quicker, and made the same.
    rmSync(beside, { recursive: true });
  }
}

function removeOld(folder) {
  for (const name of readdirSync(folder)) {
    const made = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - made > day) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Sources find files by where they stand themselves, which has to stay so in a bundle. */
function ownPlaces(root) {
  return {
    name: 'own-places',
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.startsWith(join(root, 'src'))) return undefined;
        const place = JSON.stringify(pathToFileURL(path).href);
        return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', place), loader: 'ts' };
      });
    },
  };
}

/**
 * Packages stay where they are, but for one: of `pdf-lib` a twentieth is used, and its parts say nowhere that
 * those that nobody asks for may be left out.
 */
const fewPackages = {
  name: 'few-packages',
  setup: ({ onResolve, resolve }) => {
    const home = dirname(createRequire(import.meta.url).resolve('pdf-lib/package.json'));
    const entry = join(home, 'es', 'index.js');
    onResolve({ filter: /^pdf-lib$/ }, () => ({ path: entry, sideEffects: false }));
    onResolve({ filter: /.*/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === fewPackages) return undefined;
      if (importer.includes('node_modules')) {
        const { path: found } = await resolve(path, { kind, importer, resolveDir, pluginData: fewPackages });
        return { path: found, sideEffects: importer.startsWith(home) ? false : undefined };
      }
      return /^[./]/u.test(path) || kind === 'entry-point' ? undefined : { path, external: true };
    });
  },
};
