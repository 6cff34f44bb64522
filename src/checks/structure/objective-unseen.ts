import type { ExerciseKind } from '../../lesson/exercise.ts';
import { exercisesOf, sourceEdition } from '../../lesson/lesson.ts';
import type { Check } from '../check.ts';
import { objectivePlace } from '../places.ts';

/** Kinds that ask for no answer: neither student nor teacher sees from them what was learnt. */
const withoutAnswer: readonly ExerciseKind[] = ['checkin', 'draw'];

/** To say how sure one feels is not yet to practise. */
export const objectiveUnseen: Check = {
  code: 'objective-unseen',
  severity: 'advice',
  find: function* (lesson, { sourceOf }) {
    const edition = sourceEdition(lesson);
    const exercises = exercisesOf(edition);
    for (const { id } of edition.objectives) {
      const practising = exercises.filter(({ objective }) => objective === id);
      if (practising.length > 0 && practising.every(({ kind }) => withoutAnswer.includes(kind)))
        yield { place: objectivePlace(sourceOf(edition.file), id), values: { actual: id }, where: [id] };
    }
  },
};
