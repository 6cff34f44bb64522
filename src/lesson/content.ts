import type { Curriculum } from './curriculum.ts';
import type { Guidance } from './guidance.ts';
import type { HelpDirectory } from './help.ts';
import type { Lesson } from './lesson.ts';

/** All that a content folder holds, read and checked. */
export interface Content {
  /** In order of tier, then of id. */
  readonly lessons: readonly Lesson[];
  readonly curriculum: Curriculum;
  readonly help: HelpDirectory;
  /** For parents and the school; none where the folder has none. */
  readonly guidance: readonly Guidance[];
}
