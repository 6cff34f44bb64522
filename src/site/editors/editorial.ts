import type { ReadingLevel } from '../../lesson/reading-level.ts';
import type { Problem } from '../../problem.ts';

/** What checks have found in the lessons: commands check, and hand it to the site. */
export interface Editorial {
  readonly problems: readonly Pick<Problem, 'file' | 'code' | 'severity'>[];
  /** In order of the lessons. */
  readonly reading: readonly ReadingLevel[];
}
