import { placeIn } from '../../source/text.ts';
import type { Check } from '../check.ts';
import { asidesIn, teachersEditions } from './editions.ts';

/** A colleague who did not write the lesson has to be able to give it, and to know what may come up. */
export const teacherMissing: Check = {
  code: 'teacher-missing',
  severity: 'warning',
  find: function* (lesson, { sourceOf }) {
    for (const { phases, file } of teachersEditions(lesson))
      for (const phase of phases)
        if (asidesIn(phase, 'teacher').length === 0)
          yield {
            place: placeIn(sourceOf(file), phase.line),
            values: { actual: phase.title },
            where: [phase.id],
          };
  },
};
