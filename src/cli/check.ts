import { localeOf } from '../locale/locale.ts';
import { Problems } from '../problem.ts';
import { readContent } from '../source/content.ts';
import { languageOfTerminal } from './environment.ts';
import { readOptions } from './options.ts';
import { isFormat, printProblems } from './print.ts';

/** `npm run check`: shows what an editor can mend, and builds nothing. Exit code 1 on errors. */
async function main(): Promise<number> {
  const usage = 'npm run check -- [--lessons DIR] [--format pretty|json|github] [--language nl|en]';
  const options = readOptions(usage, {
    lessons: 'lessons',
    format: 'pretty',
    language: languageOfTerminal(),
  });
  const format = isFormat(options.format) ? options.format : 'pretty';
  const problems = new Problems(options.language);
  const { lessons } = await readContent(options.lessons, problems.report);
  printProblems(problems.all, format);
  if (problems.all.length === 0 && format === 'pretty') {
    const { t } = localeOf(options.language);
    console.log(t('cli.checked', { lessons: t('cli.lessonCount', { count: lessons.length }) }));
  }
  return problems.hasErrors ? 1 : 0;
}

process.exitCode = await main();
