import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../lesson/content.ts';
import { spokenLanguages } from '../locale/locale.ts';

/** What a new lesson is about. */
export interface NewLesson {
  /** `<tier>/<slug>`. */
  readonly id: string;
  readonly topic: string;
  readonly goals: readonly string[];
  /** The language that it is written in first. */
  readonly source: string;
}

/**
 * Makes the folder of a new lesson: a short lesson in each language, to write over. It appears whole.
 *
 * @param lessons folder of all lessons
 * @returns the files that an editor opens next, the source first
 * @throws when the folder is there already
 */
export function makeLesson(lessons: string, lesson: NewLesson): readonly string[] {
  const folder = join(lessons, lesson.id);
  if (existsSync(folder)) throw new Error(`${folder} is there already`);
  mkdirSync(dirname(folder), { recursive: true });
  // The dot hides it from readers until it has its name.
  const beside = join(dirname(folder), `.${randomUUID()}`);
  try {
    mkdirSync(beside);
    writeFileSync(join(beside, 'lesson.yaml'), settingsOf(lesson));
    for (const language of spokenLanguages)
      writeFileSync(join(beside, `${language}.md`), starterIn(language));
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw error;
  }
  const others = spokenLanguages.filter((language) => language !== lesson.source);
  return [lesson.source, ...others].map((language) => join(folder, `${language}.md`));
}

/** Goals that lessons on the same topic and of the same tier work on; without such a lesson, the first of all. */
export function likelyGoals(
  topic: string,
  tier: string,
  { lessons, curriculum }: Content,
): readonly string[] {
  const kin = lessons.filter((lesson) => lesson.topic === topic && lesson.tier === tier);
  const goals = new Set(kin.flatMap((lesson) => lesson.goals));
  return goals.size > 0 ? [...goals] : [...curriculum.goals.keys()].slice(0, 1);
}

function settingsOf({ topic, goals, source }: NewLesson): string {
  return [
    `topic: ${topic}`,
    `source: ${source}`,
    'devices: none',
    'sensitive: true',
    `goals: [${goals.join(', ')}]`,
    'short: [start, tell]',
    '',
  ].join('\n');
}

function starterIn(language: string): string {
  return readFileSync(new URL(`starter/${language}.md`, import.meta.url), 'utf8');
}
