import { z } from 'zod';
import { nearest } from '../exercises/reading/nearest.ts';
import type { Curriculum } from '../lesson/curriculum.ts';
import { devices } from '../lesson/lesson.ts';
import type { Place, ProblemCode, Report } from '../problem.ts';
import { editionLanguages } from './languages.ts';
import { mostEntries } from './limits.ts';
import { text } from './schemas.ts';
import type { SourceText } from './text.ts';
import { readYaml, type YamlFile } from './yaml.ts';
import type { Path } from './yaml-places.ts';

const entries = z.array(text).max(mostEntries);

const allowance = z.strictObject({
  code: text.meta({ description: 'Code of the check, as its message names it.' }),
  where: text.meta({ description: 'What it is about: a word, an id of a phase or exercise, or a file.' }),
  reason: text.meta({ description: 'Why this place is right as it is.' }),
});

/** `lesson.yaml`. */
export const lessonYamlSchema = z
  .strictObject({
    topic: text.meta({ description: 'A topic of curriculum.yaml.' }),
    source: text.meta({ description: 'The language that the others are translated from.' }),
    devices: z
      .enum(devices)
      .meta({ description: 'What students work with: none, shared, or each their own.' }),
    sensitive: z.boolean().meta({
      description: 'The guide gets pages on wellbeing, and on what to do when a child tells something.',
    }),
    goals: entries.meta({ description: 'Goals of curriculum.yaml that this lesson works on.' }),
    short: entries.nullish().meta({ description: 'Ids of the phases that make the short route.' }),
    after: entries.nullish().meta({ description: 'Lessons that come first, as <tier>/<lesson>.' }),
    allow: z
      .array(allowance)
      .max(mostEntries)
      .nullish()
      .meta({ description: 'Exceptions to editorial checks, each with its reason.' }),
  })
  .meta({ description: 'What all languages of a lesson share.', line: 'topic: contact' });

export type LessonYaml = YamlFile<z.output<typeof lessonYamlSchema>>;

/** Reads `lesson.yaml` and holds its topic, goals and language to what there is. */
export function readLessonYaml(
  source: SourceText,
  curriculum: Curriculum | undefined,
  report: Report,
): LessonYaml {
  const yaml = readYaml(source, lessonYamlSchema, report);
  const { data, at } = yaml;
  if (!data) return yaml;
  const check = (code: ProblemCode, actual: string, path: Path, known: Iterable<string>) =>
    reportUnknown(code, actual, known, at(path), report);
  check('language-unknown', data.source, ['source'], editionLanguages);
  if (data.goals.length === 0) report('goals-none', at(['goals']));
  for (const name of ['goals', 'short', 'after'] as const) reportTwice(name, data[name] ?? [], at, report);
  if (!curriculum) return yaml;
  check('topic-unknown', data.topic, ['topic'], curriculum.topics.keys());
  for (const [index, goal] of data.goals.entries())
    check('goal-unknown', goal, ['goals', index], curriculum.goals.keys());
  return yaml;
}

function reportTwice(name: string, entries: readonly string[], at: LessonYaml['at'], report: Report): void {
  for (const [index, actual] of entries.entries())
    if (entries.indexOf(actual) < index) report('listed-twice', at([name, index]), { name, actual });
}

/** Reports a name that is not among the known ones, with what may have been meant. */
export function reportUnknown(
  code: ProblemCode,
  actual: string,
  known: Iterable<string>,
  place: Place,
  report: Report,
): void {
  const names = [...known];
  if (!names.includes(actual))
    report(code, place, { actual, expected: names.join(', '), ...nearest(actual, names) });
}
