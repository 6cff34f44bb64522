import { plainText } from '../../lesson/prose.ts';
import { placeIn } from '../../source/text.ts';
import type { Check } from '../check.ts';
import { allExercises } from './options.ts';

/** Where a story ends, a child must not be left alone with how it ended. */
export const feedbackEnding: Check = {
  code: 'feedback-ending',
  severity: 'warning',
  find: function* (lesson, { sourceOf }) {
    for (const { edition, exercise } of allExercises(lesson)) {
      if (exercise.kind !== 'scenario') continue;
      for (const { id, title, choices, feedback, line } of exercise.steps)
        if (choices.length === 0 && feedback.length === 0)
          yield {
            place: placeIn(sourceOf(edition.file), line),
            values: { actual: plainText(title) },
            where: [exercise.id, id],
          };
    }
  },
};
