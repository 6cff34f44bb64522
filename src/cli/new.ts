import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../exercises/reading/nearest.ts';
import { localeOf, spokenLanguages } from '../locale/locale.ts';
import { Problems } from '../problem.ts';
import { readContent } from '../source/content.ts';
import { languageOfTerminal } from './environment.ts';
import { likelyGoals, makeLesson } from './new-lesson.ts';
import { endWithUsage, readCommand } from './options.ts';

const usage = 'npm run new -- <tier>/<lesson> [--topic TOPIC] [--source nl|en] [--lessons DIR]';

/** `npm run new`: a folder with a short lesson in each language, to write over. */
function main(): number {
  const { options, words } = readCommand(
    usage,
    {
      topic: { default: '' },
      source: { default: languageOfTerminal(), choices: spokenLanguages },
      lessons: { default: 'lessons' },
    },
    1,
  );
  const { t } = localeOf(languageOfTerminal());
  const [id = ''] = words;
  const content = readContent(options.lessons, new Problems('en').report);
  const { tiers, topics } = content.curriculum;
  const [tier = '', slug = '', ...rest] = id.split('/');
  const refuse = (name: 'tier' | 'topic', value: string, known: readonly string[]) => {
    const values = { name: t(`new.${name}`), value, choices: known.join(', ') };
    return endWithUsage(usage, t('new.unknown', { ...values, ...nearest(value, known) }));
  };
  if (!tiers.has(tier)) return refuse('tier', tier, [...tiers.keys()]);
  if (rest.length > 0 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug))
    return endWithUsage(usage, t('new.slug', { slug: [slug, ...rest].join('/') }));
  const topic = options.topic || [...topics.keys()][0] || '';
  if (!topics.has(topic)) return refuse('topic', topic, [...topics.keys()]);
  if (existsSync(join(options.lessons, id))) return endWithUsage(usage, t('new.exists', { id }));
  const goals = likelyGoals(topic, tier, content);
  const files = makeLesson(options.lessons, { id, topic, goals, source: options.source });
  console.log(t('new.made', { id, files: files.join('\n') }));
  return 0;
}

process.exitCode = main();
