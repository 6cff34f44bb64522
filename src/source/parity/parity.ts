import { type Edition, exercisesOf } from '../../lesson/lesson.ts';
import type { Place, Report } from '../../problem.ts';
import { compareExercises } from './exercises.ts';
import { compareObjectives } from './objectives.ts';
import { comparePhases } from './phases.ts';

/**
 * Holds a translation to its source: the same phases and minutes, the same exercises with the same right
 * answers, the same objectives. Problems stand at the line of the translation.
 *
 * @param objectiveAt where the translation has an objective
 */
export function compareEditions(
  source: Edition,
  translation: Edition,
  objectiveAt: (id: string) => Place,
  report: Report,
): void {
  compareObjectives(source, translation, objectiveAt, report);
  comparePhases(source, translation, report);
  if (source.home.length > 0 && translation.home.length === 0)
    report('translation-home', { file: translation.file, line: 1, column: 1 }, { language: source.language });
  compareExercises(exercisesOf(source), exercisesOf(translation), { source, translation, report });
}
