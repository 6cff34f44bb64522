import type { Card, Exercise } from '../../lesson/exercise.ts';
import { placeIn } from '../../source/text.ts';
import type { Check } from '../check.ts';
import { allExercises } from './options.ts';

/** In these kinds a card seldom has feedback of its own, so the closing words are all that a student hears. */
export const feedbackClosing: Check = {
  code: 'feedback-closing',
  severity: 'advice',
  find: function* (lesson, { sourceOf }) {
    for (const { edition, exercise } of allExercises(lesson)) {
      const cards = cardsOf(exercise);
      if (!cards || exercise.feedback.length > 0) continue;
      if (cards.length > 0 && cards.every(({ feedback }) => feedback.length > 0)) continue;
      const place = placeIn(sourceOf(edition.file), exercise.line);
      yield { place, values: { actual: exercise.id }, where: [exercise.id] };
    }
  },
};

/** What can have feedback of its own; nothing in kinds that close otherwise. */
function cardsOf(exercise: Exercise): readonly Card[] | undefined {
  switch (exercise.kind) {
    case 'order':
      return exercise.items;
    case 'sort':
      return exercise.groups.flatMap(({ cards }) => cards);
    case 'match':
    case 'gaps':
      return [];
    default:
      return undefined;
  }
}
