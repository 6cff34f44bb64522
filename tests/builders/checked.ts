import { readFileSync } from 'node:fs';
import type { Check, CheckContext } from '../../src/checks/check.ts';
import { checkLesson } from '../../src/checks/run.ts';
import type { Curriculum } from '../../src/lesson/curriculum.ts';
import { Problems } from '../../src/problem.ts';
import { readCurriculum } from '../../src/source/curriculum.ts';
import { folderInMemory } from '../../src/source/folder.ts';
import { readHelp } from '../../src/source/help.ts';
import { readLesson } from '../../src/source/lesson.ts';
import { readText } from '../../src/source/text.ts';
import { edition, type Files, settings } from './written.ts';

const read = (name: string) => readText(name, readFileSync(`lessons/${name}`), () => {})!;

const today = '2026-11-24';

/** The real curriculum: its tiers, topics and limits. */
export const curriculum: Curriculum = readCurriculum(read('curriculum.yaml'), today, () => {})!;
const help = readHelp(read('help.yaml'), curriculum.tiers, today, () => {})!;

/** What a check says of a lesson that is written in a test. */
export interface Said {
  /** `file:line severity code: message remedy`, by place, in English and in Dutch. */
  readonly en: readonly string[];
  readonly nl: readonly string[];
}

/**
 * Runs checks over a lesson in memory. What the readers report is left out.
 *
 * @param files of the lesson, `lesson.yaml` among them
 * @param tier the folder that it stands in
 * @param shared another curriculum than the real one
 */
export function saidBy(checks: readonly Check[], files: Files, tier = '9-12', shared = curriculum): Said {
  const path = `lessons/${tier}/fake-profiles`;
  const lesson = readLesson(folderInMemory(path, files), undefined, () => {})?.lesson;
  if (!lesson) throw new Error('the lesson cannot be read');
  const sourceOf: CheckContext['sourceOf'] = (file) => {
    const text = files[file.slice(path.length + 1)] ?? '';
    return readText(file, typeof text === 'string' ? Buffer.from(text) : text, () => {})!;
  };
  const found = checkLesson(lesson, checks, { curriculum: shared, help, sourceOf });
  const inLanguage = (language: string) => {
    const problems = new Problems(language);
    for (const problem of found) problems.report(...problem);
    return problems.all.map(({ file, line, severity, code, message, remedy }) => {
      const said = `${file.slice(path.length + 1)}:${line} ${severity} ${code}: ${message} ${remedy}`;
      if (said.includes('{{')) throw new Error(`a value is missing: ${said}`);
      return said;
    });
  };
  return { en: inLanguage('en'), nl: inLanguage('nl') };
}

/** A lesson in English with a text in its only phase; the text begins on line 10. @param more lines of `lesson.yaml` */
export function filesWith(text: string, more = ''): Files {
  return { 'lesson.yaml': `${settings}${more}`, 'en.md': edition(text) };
}

/** What a check says that finds nothing. */
export const nothing: Said = { en: [], nl: [] };
