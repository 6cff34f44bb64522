import type { Problem } from '../../problem.ts';
import type { CatalogueLesson } from '../../site/catalogue.ts';

/** What the newest reading has found. */
export interface LiveState {
  readonly problems: readonly Problem[];
  /** As the catalogue has them; of the newest kit without errors. */
  readonly lessons: readonly CatalogueLesson[];
}
