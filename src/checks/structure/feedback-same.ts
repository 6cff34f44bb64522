import { plainBlocks } from '../../lesson/prose.ts';
import { placeIn } from '../../source/text.ts';
import type { Check } from '../check.ts';
import { allExercises, optionsOf } from './options.ts';

/** Feedback that fits two options says about neither why; often it was copied and then forgotten. */
export const feedbackSame: Check = {
  code: 'feedback-same',
  severity: 'advice',
  find: function* (lesson, { sourceOf }) {
    for (const { edition, exercise } of allExercises(lesson)) {
      const seen = new Map<string, number>();
      for (const { feedback, line } of optionsOf(exercise)) {
        const words = plainBlocks(feedback);
        const first = seen.get(words);
        if (first === undefined) seen.set(words, line);
        else if (words !== '')
          yield {
            place: placeIn(sourceOf(edition.file), line),
            values: { actual: exercise.id, first },
            where: [exercise.id],
          };
      }
    }
  },
};
