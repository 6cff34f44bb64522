import { stringify } from 'yaml';
import { z } from 'zod';
import type { Language } from '../../lesson/language.ts';
import type { Report } from '../../problem.ts';
import { mostEntries } from '../limits.ts';
import { day, text } from '../schemas.ts';
import type { SourceText } from '../text.ts';
import { readYaml } from '../yaml.ts';
import type { SourceBlock } from './blocks.ts';

/** The file beside a lesson that says what each translation was compared with. */
export const recordName = 'translations.yaml';

/** One comparison that somebody made. */
export interface Compared {
  /** The edition that it was compared with. */
  readonly of: Language;
  /** The day of the comparison, `2026-11-24`. */
  readonly compared: string;
  /** Digests of that edition's blocks on that day, by section. */
  readonly blocks: ReadonlyMap<string, readonly string[]>;
}

/** By language of the translation. */
export type TranslationRecord = ReadonlyMap<Language, Compared>;

const digests = z.string().regex(/^[0-9a-f]{10}(?: [0-9a-f]{10})*$/u);

const schema = z
  .record(
    z.string(),
    z.strictObject({ of: text, compared: day, blocks: z.record(z.string().max(mostEntries), digests) }),
  )
  .meta({ line: 'en: { of: nl, compared: 2026-11-24, blocks: {} }' });

/** Reads the record; one that does not fit is reported, and counts as none. */
export function readRecord(source: SourceText, report: Report): TranslationRecord {
  const { data } = readYaml(source, schema, report);
  const comparisons = Object.entries(data ?? {}).map(([language, { blocks, ...rest }]) => {
    const sections = Object.entries(blocks).map(([section, all]) => [section, all.split(' ')] as const);
    return [language, { ...rest, blocks: new Map(sections) }] as const;
  });
  return new Map(comparisons);
}

/** The record as its file has it. */
export function writeRecord(record: TranslationRecord): string {
  const languages = [...record].sort(([a], [b]) => (a < b ? -1 : 1));
  const data = languages.map(([language, { blocks, ...rest }]) => {
    const sections = [...blocks].map(([section, all]) => [section, all.join(' ')]);
    return [language, { ...rest, blocks: Object.fromEntries(sections) }];
  });
  return `${head}${stringify(Object.fromEntries(data), { lineWidth: 0 })}`;
}

const head = `# Written by \`npm run translations -- accept\`: what each translation was compared with, block by block.
`;

/** A comparison made now. @param today ISO date */
export function comparedWith(of: Language, source: readonly SourceBlock[], today: string): Compared {
  const blocks = new Map<string, string[]>();
  for (const { section, digest } of source) blocks.set(section, [...(blocks.get(section) ?? []), digest]);
  return { of, compared: today, blocks };
}
