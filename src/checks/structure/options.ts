import type { Exercise, Option } from '../../lesson/exercise.ts';
import { type Edition, exercisesOf, type Lesson } from '../../lesson/lesson.ts';

/** What can be ticked in an exercise; nothing in kinds without boxes. */
export function optionsOf(exercise: Exercise): readonly Option[] {
  if (exercise.kind === 'choice') return exercise.options;
  return exercise.kind === 'signals' ? exercise.messages : [];
}

/** All exercises of all editions, each with its edition. */
export function allExercises({ editions }: Lesson): readonly { edition: Edition; exercise: Exercise }[] {
  return editions.flatMap((edition) => exercisesOf(edition).map((exercise) => ({ edition, exercise })));
}
