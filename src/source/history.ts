import { z } from 'zod';
import type { HistoryEntry } from '../lesson/lesson.ts';
import { spokenLanguages } from '../locale/locale.ts';
import type { Report } from '../problem.ts';
import { mostEntries } from './limits.ts';
import { day, sentence } from './schemas.ts';
import type { SourceText } from './text.ts';
import { readYaml } from './yaml.ts';

export const historyName = 'history.yaml';

const texts = Object.fromEntries(spokenLanguages.map((language) => [language, sentence]));

const change = z.strictObject({
  date: day.meta({ description: 'The day of the change.' }),
  ...texts,
});

/** `history.yaml`. */
export const historySchema = z
  .array(change)
  .max(mostEntries)
  .meta({ description: 'What has changed in a lesson, for its users.', line: '- date: 2026-11-24' });

/** Reads what has changed in a lesson. @returns the newest first; of one day in the order of the file */
export function readHistory(source: SourceText | undefined, report: Report): readonly HistoryEntry[] {
  if (!source) return [];
  const { data } = readYaml(source, historySchema, report);
  return (data ?? [])
    .map(({ date, ...text }) => ({ date, text }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
