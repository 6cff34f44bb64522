import { digestOf } from '../cache/digest.ts';
import { noRecall, type Recall } from '../cache/recall.ts';
import type { Content } from '../lesson/content.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { ReadingLevel } from '../lesson/reading-level.ts';
import type { Report } from '../problem.ts';
import type { SourceText } from '../source/text.ts';
import type { CheckContext } from './check.ts';
import { checks } from './checks.ts';
import { readingLevels } from './language/levels.ts';
import { checkLesson, reportSettings } from './run.ts';

/**
 * Runs all editorial checks over a folder of lessons. A lesson that was read once and has not changed since
 * is the same object: what was found in it is remembered, so that a live preview waits for one lesson only.
 *
 * @param sourceOf gives a file of a lesson as its author wrote it
 * @param recall remembers from one run of the program to the next
 * @returns how hard each edition is to read, which is measured on the way
 */
export function checkContent(
  content: Content,
  sourceOf: CheckContext['sourceOf'],
  report: Report,
  recall = noRecall,
): readonly ReadingLevel[] {
  const { curriculum, help, lessons } = content;
  reportSettings(curriculum, checks, report);
  const key = digestOf(curriculum, help);
  const context: CheckContext = { curriculum, help, sourceOf: readingOnce(sourceOf) };
  return lessons.flatMap((lesson) => {
    const { problems, reading } = foundIn(lesson, context, key, recall);
    for (const problem of problems) report(...problem);
    return reading;
  });
}

function readingOnce(sourceOf: CheckContext['sourceOf']): CheckContext['sourceOf'] {
  const read = new Map<string, SourceText>();
  return (file) => {
    const source = read.get(file) ?? sourceOf(file);
    read.set(file, source);
    return source;
  };
}

/** What was found in a lesson. */
interface Found {
  readonly problems: readonly Parameters<Report>[];
  readonly reading: readonly ReadingLevel[];
}

interface Remembered {
  /** Of the curriculum and the help that the lesson was checked with. */
  readonly key: string;
  readonly found: Found;
}

const remembered = new WeakMap<Lesson, Remembered>();

function foundIn(lesson: Lesson, context: CheckContext, key: string, recall: Recall): Found {
  const known = remembered.get(lesson);
  if (known?.key === key) return known.found;
  const files = [lesson, ...lesson.editions].map(({ file }) => context.sourceOf(file).text);
  const found = recall(['checks', key, lesson, files], () => ({
    problems: checkLesson(lesson, checks, context),
    reading: readingLevels(lesson, context),
  }));
  remembered.set(lesson, { key, found });
  return found;
}
