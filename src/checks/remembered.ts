import type { Content } from '../lesson/content.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Report } from '../problem.ts';
import type { CheckContext } from './check.ts';
import { checks } from './checks.ts';
import { checkLesson, reportSettings } from './run.ts';
import { textsIn } from './texts.ts';

/**
 * Runs all editorial checks over a folder of lessons. A lesson that was read once and has not changed since
 * is the same object: what was found in it is remembered, so that a live preview waits for one lesson only.
 *
 * @param sourceOf gives a file of a lesson as its author wrote it
 */
export function checkContent(content: Content, sourceOf: CheckContext['sourceOf'], report: Report): void {
  const { curriculum, help, lessons } = content;
  reportSettings(curriculum, checks, report);
  // Lessons are read anew when the curriculum changes, but not when the help does.
  const key = JSON.stringify(textsIn(help));
  const context: CheckContext = { curriculum, help, sourceOf };
  for (const lesson of lessons) for (const problem of foundIn(lesson, context, key)) report(...problem);
}

interface Remembered {
  /** The help that the lesson was checked with. */
  readonly key: string;
  readonly found: readonly Parameters<Report>[];
}

const remembered = new WeakMap<Lesson, Remembered>();

function foundIn(lesson: Lesson, context: CheckContext, key: string): Remembered['found'] {
  const known = remembered.get(lesson);
  if (known?.key === key) return known.found;
  const found = checkLesson(lesson, checks, context);
  remembered.set(lesson, { key, found });
  return found;
}
