import { z } from 'zod';
import { nearest } from '../exercises/reading/nearest.ts';
import { type Curriculum, levels } from '../lesson/curriculum.ts';
import type { Report } from '../problem.ts';
import { type DatedCodes, deadlinesOf, reportAge } from './dated.ts';
import { ages, day, inEachLanguage, text, translated } from './schemas.ts';
import type { SourceText } from './text.ts';
import { readYaml } from './yaml.ts';

const reading = inEachLanguage(z.record(z.string(), z.number())).meta({
  description: 'Limits of the measures of reading level, by language.',
});

const tier = z.strictObject({
  ages: ages.meta({ description: 'For which ages, both included.' }),
  face: z.enum(['andika', 'atkinson']).meta({ description: 'The typeface of its pages and papers.' }),
  name: translated,
  years: translated.meta({ description: 'School years of these ages.' }),
  reading,
});

const topic = z.strictObject({ name: translated });

const framework = z.strictObject({
  name: translated,
  status: translated.optional().meta({ description: 'How official its goals are.' }),
  source: text.meta({ description: 'Where its goals were read.' }),
  checked: day.nullish().meta({
    description:
      'The day on which a person last compared its goals with the source; `null` where nobody has.',
  }),
});

const goal = z.strictObject({
  framework: text.meta({ description: 'Id of the framework that it belongs to.' }),
  sector: translated.optional(),
  area: translated.optional(),
  code: text.meta({ description: 'As the framework numbers it.' }),
  uuid: text.optional(),
  official: text.optional().meta({ description: 'The language of the official sentence.' }),
  paraphrase: z.boolean().optional().meta({ description: 'The text is our own summary.' }),
  text: translated,
});

/** `curriculum.yaml`. */
export const curriculumSchema = z
  .strictObject({
    tiers: z
      .record(z.string(), tier)
      .meta({ description: 'In order of age. The names are those of the folders.' }),
    easy: z.strictObject({ reading }).meta({ description: 'Limits of easy-language editions.' }),
    adults: z.strictObject({ reading }).meta({ description: 'Limits of pages for teachers and parents.' }),
    topics: z.record(z.string(), topic).meta({ description: 'In the order in which the site shows them.' }),
    frameworks: z.record(z.string(), framework).meta({ description: 'Where goals come from.' }),
    goals: z.record(z.string(), goal).meta({ description: 'Official goals, by the id that lessons use.' }),
    checks: z
      .record(z.string(), z.enum(levels))
      .nullish()
      .meta({ description: 'How strictly editorial checks are taken, by code.' }),
  })
  .meta({ description: 'What all lessons share.', line: 'tiers:' });

const codes: DatedCodes = {
  outdated: 'framework-outdated',
  ageing: 'framework-ageing',
  future: 'framework-future',
};

/**
 * Reads `curriculum.yaml`; nothing where it does not fit.
 *
 * @param today ISO date by which the age of what was checked is measured
 */
export function readCurriculum(source: SourceText, today: string, report: Report): Curriculum | undefined {
  const { data, at, atKey } = readYaml(source, curriculumSchema, report);
  if (!data) return undefined;
  for (const [id, { framework: name }] of Object.entries(data.goals))
    if (!Object.hasOwn(data.frameworks, name)) {
      const known = Object.keys(data.frameworks);
      const values = { actual: name, expected: known.join(', '), ...nearest(name, known) };
      report('framework-unknown', at(['goals', id, 'framework']), values);
    }
  const deadlines = deadlinesOf(today);
  for (const [id, { checked }] of Object.entries(data.frameworks))
    reportAge(checked, codes, deadlines, at(['frameworks', id, 'checked']), { name: id }, report);
  // One for all of them: it is one evening's work, and says so once.
  const unchecked = Object.keys(data.frameworks).filter((id) => data.frameworks[id]!.checked === null);
  if (unchecked.length > 0)
    report('frameworks-unchecked', at(['frameworks', unchecked[0]!, 'checked']), {
      actual: unchecked.join(', '),
    });
  return {
    tiers: byId(data.tiers),
    topics: byId(data.topics),
    frameworks: byId(data.frameworks),
    goals: byId(data.goals),
    easy: data.easy,
    adults: data.adults,
    checks: Object.entries(data.checks ?? {}).map(([code, level]) => ({
      code,
      level,
      ...atKey(['checks', code]),
    })),
  };
}

/** A map in the order of the file, each value with its id. */
function byId<Value extends object>(values: Readonly<Record<string, Value>>) {
  return new Map(Object.entries(values).map(([id, value]) => [id, { id, ...defined(value) }]));
}

/** Optional keys are left out where nothing stands. */
function defined<Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Defined<Value>;
}

type Defined<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };
