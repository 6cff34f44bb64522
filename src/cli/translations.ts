import { nearest } from '../exercises/reading/nearest.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { localeOf } from '../locale/locale.ts';
import { Problems } from '../problem.ts';
import { readContent } from '../source/content.ts';
import { acceptTranslations } from '../source/translation/accept.ts';
import { translationStates } from '../source/translation/states.ts';
import { languageOfTerminal } from './environment.ts';
import { endWithUsage, readCommand } from './options.ts';
import { printProblems } from './print.ts';
import { describeStates } from './translation-states.ts';

const usage = `npm run translations -- [--lessons DIR] [--format pretty|json]
npm run translations -- accept <tier>/<lesson> [<language>] [--lessons DIR]`;

/** `npm run translations`: which translations are missing, current or stale, and records that one is current. */
function main(): number {
  const language = languageOfTerminal();
  const { options, words } = readCommand(
    usage,
    { lessons: { default: 'lessons' }, format: { default: 'pretty', choices: ['pretty', 'json'] } },
    3,
  );
  const [action, id, tag] = words;
  if (action !== undefined && action !== 'accept') return endWithUsage(usage, action);
  const problems = new Problems(language);
  const { lessons } = readContent(options.lessons, problems.report);
  if (action) return accept(lessons, id ?? '', tag, problems);
  const states = translationStates(lessons);
  console.log(
    options.format === 'json' ? JSON.stringify(states, null, 2) : describeStates(states, localeOf(language)),
  );
  return 0;
}

/** A translation that cannot be built right cannot be current either: its errors are shown instead. */
function accept(lessons: readonly Lesson[], id: string, tag: string | undefined, problems: Problems): number {
  const { t } = localeOf(languageOfTerminal());
  const lesson = lessons.find((one) => one.id === id);
  if (!lesson) return endWithUsage(usage, t('translations.noLesson', { id, ...nearest(id, idsOf(lessons)) }));
  const translations = lesson.editions.map(({ language }) => language).filter((one) => one !== lesson.source);
  if (tag !== undefined && !translations.includes(tag))
    return endWithUsage(usage, t('translations.noLanguage', { id, tag, expected: translations.join(', ') }));
  const folder = lesson.file.replace(/[^/]+$/u, '');
  const errors = problems.all.filter(({ file, severity }) => severity === 'error' && file.startsWith(folder));
  printProblems(errors, 'pretty', languageOfTerminal());
  if (errors.length > 0) return 1;
  const accepted = tag === undefined ? translations : [tag];
  acceptTranslations(lesson, accepted, new Date().toISOString().slice(0, 10));
  for (const language of accepted) console.log(t('translations.accepted', { id, language }));
  return 0;
}

function idsOf(lessons: readonly Lesson[]): readonly string[] {
  return lessons.map(({ id }) => id);
}

process.exitCode = main();
