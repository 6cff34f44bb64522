import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import type { Output } from './output.ts';

/**
 * The program of a page in one file. Not a module: a browser refuses to load modules from a disk, and a page
 * must work when it is opened from one.
 */
export function bundlePageScript(): Promise<string> {
  return bundle('main.ts');
}

/** The same for a page on which nobody answers anything. */
export function bundlePlainScript(): Promise<string> {
  return bundle('plain.ts');
}

/** For the page that a class looks at together. */
export function bundleBoardScript(): Promise<string> {
  return bundle('board/main.ts');
}

/** For the page of a lesson in a pack, which has no site around it. */
export function bundlePackScript(): Promise<string> {
  return bundle('pack.ts');
}

/** For the page of a lesson inside a learning platform. */
export function bundleScormScript(): Promise<string> {
  return bundle('scorm/main.ts');
}

/** For the page on which several lessons are put in one zip. */
export function bundleChooserScript(): Promise<string> {
  return bundle('chooser/main.ts');
}

/** For the page on which lessons are found. */
export function bundleFinderScript(): Promise<string> {
  return bundle('finder/main.ts');
}

/** For the page on which editors change lessons. */
export function bundleAdminScript(): Promise<string> {
  return bundle('admin/main.ts');
}

/** What an editor sees on the pages while serving. */
export function bundleLiveScript(): Promise<string> {
  return bundle('live/main.ts');
}

/** The looks of it. */
export function readLiveStyles(): string {
  return readFileSync(new URL('../../templates/styles/editor.css', import.meta.url), 'utf8');
}

/**
 * Writes the worker that keeps visited pages. It stands at the root, for it serves the whole site, and under
 * one name, for browsers look there for a newer one.
 *
 * @param version of the build: a worker of another version has a cache of its own
 * @param core addresses that it keeps before anything is visited
 */
export async function writeWorker(output: Output, version: string, core: readonly string[]): Promise<void> {
  const define = { KIT_VERSION: JSON.stringify(version), KIT_CORE: JSON.stringify(core) };
  output.write('/sw.js', await bundle('worker.ts', { define }));
}

async function bundle(entry: string, options: BuildOptions = {}): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../browser/${entry}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
    target: ['chrome100', 'firefox100', 'safari15'],
    tsconfigRaw: {},
    ...options,
  });
  return result.outputFiles![0]!.text;
}
