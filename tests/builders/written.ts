import type { Exercise, ExerciseKind, ExerciseOf } from '../../src/lesson/exercise.ts';
import { exercisesOf, type Lesson, sourceEdition } from '../../src/lesson/lesson.ts';
import { type Problem, Problems } from '../../src/problem.ts';
import { folderInMemory } from '../../src/source/folder.ts';
import { readLesson } from '../../src/source/lesson.ts';

/** Lessons as authors write them, for tests of the readers. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const settings = `topic: contact
source: en
devices: none
sensitive: false
goals: [efacw-2]
`;

/** What stands above the text under test; its last line is the phase's heading and an empty line. */
const above = `---
title: Who is it really?
summary: You learn to spot a fake account.
objectives:
  spot: I can spot a fake account.
---

## Start {#start minutes=10 form=class}

`;

/** What stands below it: an exercise, so that the objective is practised. */
const below = `
:::write{#last objective=spot}
What will you remember?
:::
`;

/** An edition whose only phase holds this text. */
export function edition(text: string): string {
  return `${above}${text}\n${below}`;
}

export function readFiles(files: Files): {
  readonly lesson: Lesson | undefined;
  readonly problems: readonly Problem[];
} {
  const problems = new Problems('en');
  const folder = folderInMemory('lessons/9-12/fake-profiles', files);
  const read = readLesson(folder, undefined, problems.report);
  for (const { message, remedy } of problems.all)
    if (`${message}${remedy}`.includes('{{')) throw new Error(`a value is missing: ${message} ${remedy}`);
  return { lesson: read?.lesson, problems: problems.all };
}

/** The problems of a lesson as `file:line:column code: message`. */
export function problemsOf(files: Files): readonly string[] {
  return readFiles(files).problems.map(
    ({ file, line, column, code, message }) =>
      `${file.replace('lessons/9-12/fake-profiles/', '')}:${line}:${column} ${code}: ${message}`,
  );
}

/** The problems of a text in a phase as `line:column code: message`; its first line is line 1. */
export function problemsIn(text: string, more: Files = {}): readonly string[] {
  const offset = above.split('\n').length - 1;
  return readFiles({ 'lesson.yaml': settings, 'en.md': edition(text), ...more }).problems.map(
    ({ line, column, code, message }) => `${line - offset}:${column} ${code}: ${message}`,
  );
}

/** The lesson that a text makes; the text has no problems. */
export function lessonOf(text: string, more: Files = {}): Lesson {
  const { lesson, problems } = readFiles({ 'lesson.yaml': settings, 'en.md': edition(text), ...more });
  if (!lesson || problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return lesson;
}

/** The first exercise of a text that has no problems. */
export function exerciseOf<Kind extends ExerciseKind>(kind: Kind, text: string): ExerciseOf<Kind> {
  const exercise: Exercise | undefined = exercisesOf(sourceEdition(lessonOf(text)))[0];
  if (exercise?.kind !== kind) throw new Error(`no ${kind} was read`);
  return exercise as ExerciseOf<Kind>;
}
