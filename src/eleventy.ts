import Eleventy from '@11ty/eleventy';
import { type Locale, localeOf } from './locale/locale.ts';
import type { Kit } from './site/make-kit.ts';
import { policy } from './site/policy.ts';
import { withRelativeAddresses } from './site/relative.ts';

/** The part of Eleventy's configuration that we use; the library carries no types. */
export interface EleventyConfig {
  readonly globalData: Record<string, unknown>;
  /** Ours, not Eleventy's: a build hands itself over, so that its sources are not compiled once more. */
  kit?: { readonly configure: typeof configure };
  addGlobalData(name: string, value: unknown): void;
  addTransform(name: string, transform: (this: DrawnPage, content: string) => string): void;
  addFilter(name: string, filter: (...args: never[]) => unknown): void;
  addWatchTarget(glob: string): void;
  on(event: string, listener: (event: BuildEvent) => Promise<void> | void): void;
}

interface DrawnPage {
  readonly page: { readonly url: string };
}

interface BuildEvent {
  readonly directories: { readonly output: string };
}

/**
 * Tells Eleventy how to draw the pages from `templates/`.
 *
 * A build command has made the kit before and hands it over as the data `kit`. Run on its own, as when
 * serving, Eleventy makes the kit itself before each of its runs.
 */
export async function configure(config: EleventyConfig): Promise<object> {
  config.addFilter('say', say());
  config.addTransform('relative addresses', function (content) {
    return withRelativeAddresses(content, this.page.url);
  });
  if (!config.globalData.kit) await makeKitOnEachRun(config);
  return {
    dir: { input: 'templates', includes: 'layouts', layouts: 'layouts' },
    templateFormats: ['njk'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}

/** Gives templates the words of a page's language: `{{ 'site.help' | say(item.language) }}`. */
function say(): (key: string, language: string) => string {
  const locales = new Map<string, Locale>();
  return (key, language) => {
    const locale = locales.get(language) ?? localeOf(language);
    locales.set(language, locale);
    return locale.t(key as never);
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
  const eleventy = new Eleventy('templates', folder, {
    configPath: '.eleventy.js',
    quietMode: true,
    config: (config: EleventyConfig) => {
      config.addGlobalData('kit', dataOf(kit));
      config.kit = { configure };
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}

function dataOf(kit: Kit): object {
  return { ...kit, policy };
}
