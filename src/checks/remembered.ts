import { digestOf } from '../cache/digest.ts';
import { noRecall, type Recall } from '../cache/recall.ts';
import type { Content } from '../lesson/content.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Report } from '../problem.ts';
import type { SourceText } from '../source/text.ts';
import type { CheckContext } from './check.ts';
import { checks } from './checks.ts';
import { checkLesson, reportSettings } from './run.ts';

/**
 * Runs all editorial checks over a folder of lessons. A lesson that was read once and has not changed since
 * is the same object: what was found in it is remembered, so that a live preview waits for one lesson only.
 *
 * @param sourceOf gives a file of a lesson as its author wrote it
 * @param recall remembers from one run of the program to the next
 */
export function checkContent(
  content: Content,
  sourceOf: CheckContext['sourceOf'],
  report: Report,
  recall = noRecall,
): void {
  const { curriculum, help, lessons } = content;
  reportSettings(curriculum, checks, report);
  const key = digestOf(curriculum, help);
  const context: CheckContext = { curriculum, help, sourceOf: readingOnce(sourceOf) };
  for (const lesson of lessons)
    for (const problem of foundIn(lesson, context, key, recall)) report(...problem);
}

function readingOnce(sourceOf: CheckContext['sourceOf']): CheckContext['sourceOf'] {
  const read = new Map<string, SourceText>();
  return (file) => {
    const source = read.get(file) ?? sourceOf(file);
    read.set(file, source);
    return source;
  };
}

interface Remembered {
  /** Of the curriculum and the help that the lesson was checked with. */
  readonly key: string;
  readonly found: readonly Parameters<Report>[];
}

const remembered = new WeakMap<Lesson, Remembered>();

function foundIn(lesson: Lesson, context: CheckContext, key: string, recall: Recall): Remembered['found'] {
  const known = remembered.get(lesson);
  if (known?.key === key) return known.found;
  const files = [lesson, ...lesson.editions].map(({ file }) => context.sourceOf(file).text);
  const found = recall(['checks', key, lesson, files], () => {
    // Checks note much about a lesson for each other, by its parts. They get a copy, so that all of it goes with them.
    return checkLesson(structuredClone(lesson), checks, context);
  });
  remembered.set(lesson, { key, found });
  return found;
}
