import type { Edition, Lesson } from '../../lesson/lesson.ts';
import { topOf } from '../../source/text.ts';
import type { Check, Finding } from '../check.ts';
import { asidesIn, teachersEditions } from './editions.ts';

/** What a child may think has to be met with an answer that was thought over, not with one made up in class. */
export const misconceptionMissing: Check = {
  code: 'misconception-missing',
  severity: 'warning',
  find: (lesson) => editionsWith(0, lesson),
};

/** One is what the author thought of first; the second is often the one that keeps a child from telling. */
export const misconceptionOne: Check = {
  code: 'misconception-one',
  severity: 'advice',
  find: (lesson) => editionsWith(1, lesson),
};

function* editionsWith(count: number, lesson: Lesson): Iterable<Finding> {
  for (const edition of teachersEditions(lesson))
    if (misconceptionsIn(edition) === count) yield { place: topOf(edition.file), where: [] };
}

function misconceptionsIn({ phases, opening }: Edition): number {
  return [{ parts: opening }, ...phases].flatMap((phase) => asidesIn(phase, 'misconception')).length;
}
