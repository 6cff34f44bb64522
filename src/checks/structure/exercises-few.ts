import { exercisesOf, sourceEdition } from '../../lesson/lesson.ts';
import { topOf } from '../../source/text.ts';
import type { Check } from '../check.ts';

/** Enough to practise each objective more than once, and to leave some out. */
const least = 6;

/** What is practised once is forgotten. */
export const exercisesFew: Check = {
  code: 'exercises-few',
  severity: 'advice',
  find: function* (lesson) {
    const edition = sourceEdition(lesson);
    const count = exercisesOf(edition).length;
    if (count < least) yield { place: topOf(edition.file), values: { actual: count }, where: [] };
  },
};
