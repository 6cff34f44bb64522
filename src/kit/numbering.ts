import type { Medium } from '../exercises/task-kind.ts';
import { keyOf, taskOf } from '../exercises/tasks.ts';
import type { Exercise } from '../lesson/exercise.ts';
import { type Edition, exercisesOf } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import type { Task } from '../sheet/blocks.ts';

/** The number of each exercise: its position in the lesson, so that "number 4" means one thing everywhere. */
function exerciseNumbers(edition: Edition): ReadonlyMap<Exercise, number> {
  return new Map(exercisesOf(edition).map((exercise, index) => [exercise, index + 1]));
}

/** Makes tasks for students; an exercise that does not belong on the medium makes none. */
export function tasksOn(medium: Medium, edition: Edition, locale: Locale) {
  const numbers = exerciseNumbers(edition);
  return (exercise: Exercise): readonly Task[] =>
    exercise.on[medium] ? [taskOf(exercise, numbers.get(exercise)!, locale, medium)] : [];
}

/** Makes tasks with their answers. */
export function keysOf(edition: Edition, locale: Locale) {
  const numbers = exerciseNumbers(edition);
  return (exercise: Exercise): readonly Task[] => [keyOf(exercise, numbers.get(exercise)!, locale)];
}
