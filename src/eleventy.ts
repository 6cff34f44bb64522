import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { localeOf } from './locale/locale.ts';
import type { Kit } from './site/make-kit.ts';
import { policy } from './site/policy.ts';

/** The part of Eleventy's configuration that we use; the library carries no types. */
export interface EleventyConfig {
  readonly globalData: Record<string, unknown>;
  addGlobalData(name: string, value: unknown): void;
  addFilter(name: string, filter: (...args: never[]) => unknown): void;
  addWatchTarget(glob: string): void;
  on(event: string, listener: (event: BuildEvent) => Promise<void> | void): void;
}

interface BuildEvent {
  readonly directories: { readonly output: string };
}

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Tells Eleventy how to draw the pages from `templates/`.
 *
 * A build command has made the kit before and hands it over as the data `kit`. Run on its own, as when
 * serving, Eleventy makes the kit itself before each of its runs.
 */
export async function configure(config: EleventyConfig): Promise<object> {
  config.addFilter('say', (key: string, language: string) => localeOf(language).t(key as never));
  if (!config.globalData.kit) await makeKitOnEachRun(config);
  return {
    dir: { input: 'templates', includes: 'layouts', layouts: 'layouts', output: '_site' },
    templateFormats: ['njk'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}

/** Loaded only here: a build that brings its kit has these already, in another copy. */
async function makeKitOnEachRun(config: EleventyConfig): Promise<void> {
  const { liveKit } = await import('./cli/live-kit.ts');
  const live = liveKit();
  config.on('eleventy.before', ({ directories }) => live.refresh(directories.output));
  config.addGlobalData('kit', () => dataOf(live.kit));
  config.addWatchTarget(`${live.lessons}/**/*`);
  config.addWatchTarget('./locales/*.json');
}

/**
 * Draws the pages of a kit.
 *
 * @param folder where they go
 */
export async function writePages(kit: Kit, folder: string): Promise<void> {
  const eleventy = new Eleventy(`${root}templates`, folder, {
    configPath: `${root}.eleventy.js`,
    quietMode: true,
    config: (config: EleventyConfig) => config.addGlobalData('kit', dataOf(kit)),
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}

function dataOf(kit: Kit): object {
  return { ...kit, policy };
}
