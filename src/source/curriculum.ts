import { z } from 'zod';
import { nearest } from '../exercises/reading/nearest.ts';
import { type Curriculum, levels } from '../lesson/curriculum.ts';
import type { Report } from '../problem.ts';
import { ages, inEachLanguage, text, translated } from './schemas.ts';
import type { SourceText } from './text.ts';
import { readYaml } from './yaml.ts';

/** Limits of the measures of reading level, by language. */
const reading = inEachLanguage(z.record(z.string(), z.number()));

const tier = z.strictObject({
  /** For which ages, both included. */
  ages,
  /** The typeface of its pages and papers. */
  face: z.enum(['andika', 'atkinson']),
  name: translated,
  /** School years of these ages. */
  years: translated,
  reading,
});

const topic = z.strictObject({ name: translated });

const framework = z.strictObject({
  name: translated,
  /** What its standing is. */
  status: translated.optional(),
  /** Where its goals were read. */
  source: text,
});

const goal = z.strictObject({
  /** Id of the framework that it belongs to. */
  framework: text,
  sector: translated.optional(),
  area: translated.optional(),
  /** As the framework numbers it. */
  code: text,
  uuid: text.optional(),
  /** The language of the official sentence. */
  official: text.optional(),
  /** The text is our own summary. */
  paraphrase: z.boolean().optional(),
  text: translated,
});

const schema = z
  .strictObject({
    /** In order of age. The names are those of the folders. */
    tiers: z.record(z.string(), tier),
    /** Limits of easy-language editions. */
    easy: z.strictObject({ reading }),
    /** Limits of pages for teachers and parents. */
    adults: z.strictObject({ reading }),
    topics: z.record(z.string(), topic),
    frameworks: z.record(z.string(), framework),
    goals: z.record(z.string(), goal),
    /** How strictly editorial checks are taken, by code. */
    checks: z.record(z.string(), z.enum(levels)).nullish(),
  })
  .describe('tiers:');

/** Reads `curriculum.yaml`; nothing where it does not fit. */
export function readCurriculum(source: SourceText, report: Report): Curriculum | undefined {
  const { data, at, atKey } = readYaml(source, schema, report);
  if (!data) return undefined;
  for (const [id, { framework: name }] of Object.entries(data.goals))
    if (!Object.hasOwn(data.frameworks, name)) {
      const known = Object.keys(data.frameworks);
      const values = { actual: name, expected: known.join(', '), ...nearest(name, known) };
      report('framework-unknown', at(['goals', id, 'framework']), values);
    }
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
