import { exercisesOf, sourceEdition } from '../../lesson/lesson.ts';
import { topOf } from '../../source/text.ts';
import type { Check } from '../check.ts';

/** Of the eleven kinds: some to think alone, some to talk, some to write. */
const least = 4;

/** Who cannot show it in one way may in another, and a class that only ticks boxes stops thinking. */
export const exercisesAlike: Check = {
  code: 'exercises-alike',
  severity: 'advice',
  find: function* (lesson) {
    const edition = sourceEdition(lesson);
    const kinds = new Set(exercisesOf(edition).map(({ kind }) => kind)).size;
    if (kinds < least) yield { place: topOf(edition.file), values: { actual: kinds }, where: [] };
  },
};
