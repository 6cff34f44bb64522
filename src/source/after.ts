import type { Report } from '../problem.ts';
import type { ReadLesson } from './lesson.ts';
import { reportUnknown } from './lesson-yaml.ts';

/** Lessons that come first exist, and none comes, by way of others, before itself. */
export function reportAfter(lessons: readonly ReadLesson[], ids: readonly string[], report: Report): void {
  const before = new Map(lessons.map(({ lesson, after }) => [lesson.id, after.map(({ id }) => id)]));
  for (const { lesson, after } of lessons)
    for (const { id, place } of after) {
      reportUnknown('after-unknown', id, ids, place, report);
      const chain = chainTo(lesson.id, id, before);
      if (chain) report('after-circular', place, { actual: [lesson.id, ...chain].join(' → ') });
    }
}

/** The lessons from `from` on that lead to `goal`; nothing if none do. */
function chainTo(
  goal: string,
  from: string,
  before: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string>([[from, '']]);
  for (const [id] of cameFrom) {
    if (id === goal) return pathTo(id, cameFrom);
    for (const next of before.get(id) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, id);
  }
  return undefined;
}

function pathTo(id: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const before = cameFrom.get(id);
  return before ? [...pathTo(before, cameFrom), id] : [id];
}
