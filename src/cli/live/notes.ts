import type { Problem } from '../../problem.ts';

/**
 * The problems that a page shows: every error, since nothing is made until it is mended, and what else is
 * wrong in the page's own lesson.
 *
 * @param lesson `<tier>/<slug>`; none on a page that belongs to no lesson
 */
export function problemsFor(lesson: string | undefined, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    ({ severity, file }) => severity === 'error' || (lesson !== undefined && file.includes(`/${lesson}/`)),
  );
}
