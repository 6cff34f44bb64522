import { placeIn } from '../../source/text.ts';
import type { Check } from '../check.ts';
import { allExercises, optionsOf } from './options.ts';

/** An answer that is only called wrong teaches nothing, and to a child it can sound like blame. */
export const feedbackMissing: Check = {
  code: 'feedback-missing',
  severity: 'warning',
  find: function* (lesson, { sourceOf }) {
    for (const { edition, exercise } of allExercises(lesson))
      for (const { feedback, line } of optionsOf(exercise))
        if (feedback.length === 0)
          yield {
            place: placeIn(sourceOf(edition.file), line),
            values: { actual: exercise.id },
            where: [exercise.id],
          };
  },
};
