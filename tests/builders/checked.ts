import { readFileSync } from 'node:fs';
import type { Check } from '../../src/checks/check.ts';
import { checkLesson } from '../../src/checks/run.ts';
import type { Curriculum } from '../../src/lesson/curriculum.ts';
import { type Problem, Problems } from '../../src/problem.ts';
import { reportAfter } from '../../src/source/after.ts';
import { readCurriculum } from '../../src/source/curriculum.ts';
import { folderInMemory } from '../../src/source/folder.ts';
import { readHelp } from '../../src/source/help.ts';
import { readLesson } from '../../src/source/lesson.ts';
import { readText, type SourceText } from '../../src/source/text.ts';
import { edition, type Files, settings } from './written.ts';

const read = (name: string) => readText(name, readFileSync(`lessons/${name}`), () => {})!;

const today = '2026-11-24';

/** The real curriculum: its tiers, topics and limits. */
export const curriculum: Curriculum = readCurriculum(read('curriculum.yaml'), today, () => {})!;
/** The real help. */
export const help = readHelp(read('help.yaml'), curriculum.tiers, today, () => {})!;

/** What a check says of a lesson that is written in a test. */
export interface Said {
  /** `file:line severity code: message remedy`, by place, in English and in Dutch. */
  readonly en: readonly string[];
  readonly nl: readonly string[];
}

/**
 * Runs checks over a lesson in memory. What the readers report is left out.
 *
 * @param asked the checks
 * @param files of the lesson, `lesson.yaml` among them
 * @param tier the folder that it stands in
 * @param shared another curriculum than the real one
 */
export function saidBy(asked: readonly Check[], files: Files, tier = '9-12', shared = curriculum): Said {
  const path = `lessons/${tier}/fake-profiles`;
  const lesson = readLesson(folderInMemory(path, files), undefined, () => {})?.lesson;
  if (!lesson) throw new Error('the lesson cannot be read');
  const sourceOf = (file: string) => textOf(files[file.slice(path.length + 1)] ?? '', file);
  const found = checkLesson(lesson, asked, { curriculum: shared, help, sourceOf });
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

function textOf(text: string | Uint8Array, file: string): SourceText {
  return readText(file, typeof text === 'string' ? Buffer.from(text) : text, () => {})!;
}

/** All that readers and checks have to say of a lesson in memory. @param asked the checks */
export function problemsOf(files: Files, asked: readonly Check[]): readonly Problem[] {
  const path = `lessons/9-12/fake-profiles`;
  const problems = new Problems('en');
  const read = readLesson(folderInMemory(path, files), curriculum, problems.report);
  if (!read) return problems.all;
  reportAfter([read], [read.lesson.id], problems.report);
  const sourceOf = (file: string) => textOf(files[file.slice(path.length + 1)] ?? '', file);
  for (const problem of checkLesson(read.lesson, asked, { curriculum, help, sourceOf }))
    problems.report(...problem);
  return problems.all;
}

/** A lesson in English with a text in its only phase; the text begins on line 10. @param more lines of `lesson.yaml` */
export function filesWith(text: string, more = ''): Files {
  return { 'lesson.yaml': `${settings}${more}`, 'en.md': edition(text) };
}

/** What a check says that finds nothing. */
export const nothing: Said = { en: [], nl: [] };
