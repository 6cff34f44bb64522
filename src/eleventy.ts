import Eleventy from '@11ty/eleventy';
import type { ServerOptions } from './cli/live/server.ts';
import { type DrawingData, drawingData, keepDrawn, placeDrawn } from './site/drawn-pages.ts';
import type { Kit } from './site/make-kit.ts';
import { withRelativeAddresses } from './site/relative.ts';
import { say } from './site/say.ts';

/** The part of Eleventy's configuration that we use; the library carries no types. */
export interface EleventyConfig {
  readonly globalData: Record<string, unknown>;
  /** Ours, not Eleventy's: a build hands itself over, so that its sources are not compiled once more. */
  kit?: { readonly configure: typeof configure };
  addGlobalData(name: string, value: unknown): void;
  addTransform(name: string, transform: (this: DrawnPage, content: string) => string): void;
  addFilter(name: string, filter: (...args: never[]) => unknown): void;
  addWatchTarget(glob: string, options?: { readonly resetConfig: boolean }): void;
  setChokidarConfig(options: object): void;
  setServerOptions(options: ServerOptions): void;
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

/** A file is whole when it has not grown for this long, in milliseconds: the editor waits for it. */
const settled = { stabilityThreshold: 40, pollInterval: 10 };

/** Loaded only here: a build that brings its kit has these already, in another copy. */
async function makeKitOnEachRun(config: EleventyConfig): Promise<void> {
  const { liveKit } = await import('./cli/live/live-kit.ts');
  const live = liveKit();
  config.on('eleventy.before', ({ directories }) => live.refresh(directories.output));
  config.addGlobalData('kit', () => live.data);
  config.setServerOptions(live.server);
  config.setChokidarConfig({ awaitWriteFinish: settled });
  config.addWatchTarget(`${live.lessons}/**/*`);
  config.addWatchTarget('./locales/*.json', { resetConfig: true });
}

/** Pages that Eleventy holds in memory at once. */
const slice = 500;

/**
 * Draws the pages of a kit into its folder; those that would look as they did are there already.
 *
 * @param onProgress hears how many pages are drawn, of how many there are to draw
 */
export async function writePages(kit: Kit, onProgress: (done: number, of: number) => void): Promise<void> {
  const pages = placeDrawn(kit);
  for (let from = 0; from < pages.length; from += slice) {
    onProgress(from, pages.length);
    const some = pages.slice(from, from + slice);
    await draw(drawingData(some, kit), kit.workshop.folder);
    keepDrawn(some, kit);
  }
}

async function draw(data: DrawingData, folder: string): Promise<void> {
  const eleventy = new Eleventy('templates', folder, {
    configPath: '.eleventy.js',
    quietMode: true,
    config: (config: EleventyConfig) => {
      config.addGlobalData('kit', data);
      config.kit = { configure };
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
