import type { Lesson } from '../../lesson/lesson.ts';

/**
 * Lessons in an order in which each comes behind those that it builds on; where that leaves a choice, by topic and then
 * by id.
 *
 * @param topics ids in the order of the curriculum
 */
export function lineOrder(lessons: readonly Lesson[], topics: readonly string[]): readonly Lesson[] {
  const waiting = [...lessons].sort(
    (a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic) || (a.id < b.id ? -1 : 1),
  );
  const ordered: Lesson[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ after }) => !waiting.some(({ id }) => after.includes(id)));
    // Readers of content refuse circles.
    if (ready < 0) throw new Error(`no lesson of ${waiting.map(({ id }) => id).join(', ')} can come first`);
    ordered.push(...waiting.splice(ready, 1));
  }
  return ordered;
}
