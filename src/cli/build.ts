import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { engineVersion } from '../cache/engine.ts';
import { pruneStore } from '../cache/prune.ts';
import { writePages } from '../eleventy.ts';
import { localeOf } from '../locale/locale.ts';
import { type Kit, type KitJob, makeKit } from '../site/make-kit.ts';
import { ForeignFolderError, openStaging, type Staging } from '../site/staging.ts';
import { storeIn } from '../site/workshop.ts';
import { cacheFolder, languageOfTerminal, readLicence } from './environment.ts';
import { keptMemory } from './memory.ts';
import { readOptions } from './options.ts';
import { printProblems } from './print.ts';
import { type Progress, progressOn } from './progress.ts';
import { readAndCheck } from './read.ts';

const usage = 'npm run build -- [--lessons DIR] [--output DIR] [--paper a4|letter] [--site URL]';

/** Memory is tidied when it has grown by a quarter. By default it grows by several times first, which makes nothing faster. */
const tidy = '--heap-growing-percent=25';

/** Where the site will stand: a folder on a server, without a query. */
const siteAddress = /^(?:https?:\/\/[^\s/?#]+(?:\/[^\s?#"<>]*)?)?$/u;

/** `npm run build`: lessons in, `_site/` out. With errors it shows them all and leaves the old site alone. */
async function main(): Promise<number> {
  const { lessons, output, paper, site } = readOptions(usage, {
    lessons: { default: 'lessons' },
    output: { default: '_site' },
    paper: { default: 'a4', choices: ['a4', 'letter'] },
    site: { default: '', shape: siteAddress },
  });
  const started = performance.now();
  setFlagsFromString(tidy);
  const version = engineVersion();
  const locale = localeOf(languageOfTerminal());
  const { t, number, language } = locale;
  const progress = progressOn(process.stderr, locale);
  progress.tell('reading', 0, 0);
  const { content, problems, reading } = await readAndCheck(lessons, language, keptMemory(version));
  progress.end();
  printProblems(problems.all, 'pretty', language, { brief: true });
  if (problems.hasErrors) {
    console.error(t('cli.notBuilt'));
    return 1;
  }
  const licence = readLicence(lessons);
  const editorial = { problems: problems.all, reading };
  const job = {
    content,
    editorial,
    cache: cacheFolder,
    version,
    paper,
    licence,
    site: site.replace(/\/+$/u, ''),
  };
  const { fresh, files } = await publish(job, output, progress);
  console.log(
    t('cli.built', {
      ...countFiles(output),
      lessons: t('cli.lessonCount', { count: content.lessons.length }),
      seconds: number(Math.round((performance.now() - started) / 100) / 10),
      folder: `${relative('.', output) || '.'}/`,
    }),
  );
  if (fresh < files) console.log(t('cli.reused', { fresh: number(fresh), files: number(files) }));
  return 0;
}

/** Makes a kit beside the output, and swaps it in when it is whole. */
async function publish(job: Omit<KitJob, 'folder'>, output: string, progress: Progress): Promise<Kit> {
  const staging = openStaging(output);
  const stop = discardWhenStopped(staging);
  try {
    const { folder } = staging;
    const kit = await makeKit({ ...job, folder, onProgress: (...how) => progress.tell('making', ...how) });
    await writePages(kit, (...how) => progress.tell('drawing', ...how));
    staging.publish();
    pruneStore(storeIn(job.cache));
    return kit;
  } catch (error) {
    giveUp(staging);
    throw error;
  } finally {
    progress.end();
    stop();
  }
}

/** What cannot be cleared now is cleared by the next build; why this one failed matters more. */
function giveUp(staging: Staging): void {
  try {
    staging.discard();
  } catch {
    // The next build clears what a build that has ended left behind.
  }
}

/** A build that is stopped half-way leaves nothing beside the site. @returns what ends the watch */
function discardWhenStopped(staging: Staging): () => void {
  const onStop = () => {
    giveUp(staging);
    process.exit(130);
  };
  process.once('SIGINT', onStop).once('SIGTERM', onStop);
  return () => process.off('SIGINT', onStop).off('SIGTERM', onStop);
}

function countFiles(folder: string): { pages: number; pdfs: number; packs: number } {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const count = (ending: string) => names.filter((name) => name.endsWith(ending)).length;
  return { pages: count('.html'), pdfs: count('.pdf'), packs: count('.zip') };
}

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof ForeignFolderError)) throw error;
  console.error(localeOf(languageOfTerminal()).t('cli.foreignFolder', { folder: error.message }));
  return 1;
});
