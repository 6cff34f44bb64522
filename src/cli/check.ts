import { engineVersion } from '../cache/engine.ts';
import { localeOf, spokenLanguages } from '../locale/locale.ts';
import { languageOfTerminal } from './environment.ts';
import { keptMemory } from './memory.ts';
import { readOptions } from './options.ts';
import { formats, printProblems } from './print.ts';
import { readAndCheck } from './read.ts';

/** `npm run check`: shows what an editor can mend, and builds nothing. Exit code 1 on errors. */
async function main(): Promise<number> {
  const usage = 'npm run check -- [--lessons DIR] [--format pretty|json|github] [--language nl|en]';
  const options = readOptions(usage, {
    lessons: { default: 'lessons' },
    format: { default: 'pretty', choices: formats },
    language: { default: languageOfTerminal(), choices: spokenLanguages },
  });
  const { format } = options;
  const { content, problems } = await readAndCheck(
    options.lessons,
    options.language,
    keptMemory(engineVersion()),
  );
  printProblems(problems.all, format, options.language);
  if (problems.all.length === 0 && format === 'pretty') {
    const { t } = localeOf(options.language);
    console.log(t('cli.checked', { lessons: t('cli.lessonCount', { count: content.lessons.length }) }));
  }
  return problems.hasErrors ? 1 : 0;
}

process.exitCode = await main();
