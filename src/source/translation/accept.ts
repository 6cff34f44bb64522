import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../lesson/language.ts';
import type { Edition, Lesson } from '../../lesson/lesson.ts';
import type { Report } from '../../problem.ts';
import { readText } from '../text.ts';
import { blocksOf } from './blocks.ts';
import { comparedWith, readRecord, recordName, type TranslationRecord, writeRecord } from './record.ts';
import { comparedTo } from './translation.ts';

/**
 * Records that translations say what their source says as it stands now. The record's file is replaced at once
 * and whole.
 *
 * @param languages of the translations
 * @param today ISO date
 */
export function acceptTranslations(lesson: Lesson, languages: readonly Language[], today: string): void {
  const file = join(dirname(lesson.file), recordName);
  const record = new Map(readAgain(file));
  const all = lesson.editions.map(({ language }) => language);
  for (const language of languages) {
    const of = comparedTo(language, lesson.source, all);
    const source = lesson.editions.find((edition) => edition.language === of);
    if (source) record.set(language, comparedWith(source.language, blocksIn(source), today));
  }
  const beside = `${file}.${randomUUID()}`;
  writeFileSync(beside, writeRecord(record));
  renameSync(beside, file);
}

function readAgain(file: string): TranslationRecord {
  if (!existsSync(file)) return new Map();
  const text = readText(file, readFileSync(file), quiet);
  return text ? readRecord(text, quiet) : new Map();
}

function blocksIn({ file }: Edition): ReturnType<typeof blocksOf> {
  const text = readText(file, readFileSync(file), quiet);
  return text ? blocksOf(text) : [];
}

/** The lesson was read and its problems were told before. */
const quiet: Report = () => {};
