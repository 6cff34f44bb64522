import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { engineVersion } from '../cache/engine.ts';
import { pruneStore } from '../cache/prune.ts';
import { writePages } from '../eleventy.ts';
import { localeOf } from '../locale/locale.ts';
import { makeKit } from '../site/make-kit.ts';
import { ForeignFolderError, openStaging, type Staging } from '../site/staging.ts';
import { storeIn } from '../site/workshop.ts';
import { cacheFolder, languageOfTerminal, readLicence } from './environment.ts';
import { keptMemory } from './memory.ts';
import { readOptions } from './options.ts';
import { printProblems } from './print.ts';
import { readAndCheck } from './read.ts';

const usage = 'npm run build -- [--lessons DIR] [--output DIR] [--paper a4|letter]';

/** `npm run build`: lessons in, `_site/` out. With errors it shows them all and leaves the old site alone. */
async function main(): Promise<number> {
  const { lessons, output, paper } = readOptions(usage, {
    lessons: { default: 'lessons' },
    output: { default: '_site' },
    paper: { default: 'a4', choices: ['a4', 'letter'] },
  });
  const started = performance.now();
  const version = engineVersion();
  const language = languageOfTerminal();
  const { t, number } = localeOf(language);
  const { content, problems } = await readAndCheck(lessons, language, keptMemory(version));
  printProblems(problems.all, 'pretty', language, { brief: true });
  if (problems.hasErrors) {
    console.error(t('cli.notBuilt'));
    return 1;
  }
  const staging = openStaging(output);
  const stop = discardWhenStopped(staging);
  try {
    const licence = readLicence(lessons);
    const kit = await makeKit({
      content,
      folder: staging.folder,
      cache: cacheFolder,
      version,
      paper,
      licence,
    });
    await writePages(kit);
    staging.publish();
    pruneStore(storeIn(cacheFolder));
  } catch (error) {
    staging.discard();
    throw error;
  } finally {
    stop();
  }
  console.log(
    t('cli.built', {
      ...countFiles(output),
      lessons: t('cli.lessonCount', { count: content.lessons.length }),
      seconds: number(Math.round((performance.now() - started) / 100) / 10),
      folder: `${relative('.', output) || '.'}/`,
    }),
  );
  return 0;
}

/** A build that is stopped half-way leaves nothing beside the site. @returns what ends the watch */
function discardWhenStopped(staging: Staging): () => void {
  const onStop = () => {
    staging.discard();
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
