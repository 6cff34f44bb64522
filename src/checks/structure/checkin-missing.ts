import { exercisesOf, sourceEdition } from '../../lesson/lesson.ts';
import { topOf } from '../../source/text.ts';
import type { Check } from '../check.ts';

/** A check-in is answered before and after: the only way to see, without names, whether the lesson did anything. */
export const checkinMissing: Check = {
  code: 'checkin-missing',
  severity: 'advice',
  find: function* (lesson) {
    const edition = sourceEdition(lesson);
    if (!exercisesOf(edition).some(({ kind }) => kind === 'checkin'))
      yield { place: topOf(edition.file), where: ['checkin'] };
  },
};
