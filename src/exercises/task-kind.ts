import type { Exercise } from '../lesson/exercise.ts';
import type { Locale } from '../locale/locale.ts';
import type { Block, Pictogram } from '../sheet/blocks.ts';
import type { WrittenKey } from './page-key.ts';

/** Where a student does an exercise. */
export type Medium = keyof Exercise['on'];

/** What the blocks of an exercise depend on beside the exercise. */
export interface Setting {
  readonly locale: Locale;
  readonly medium: Medium;
  /** The prompt in plain words, to name controls with. */
  readonly label: string;
}

/** Makes the blocks that stand under an exercise's prompt. */
export type Blocks<Kind extends Exercise> = (exercise: Kind, setting: Setting) => readonly Block[];

/** How one kind of exercise is asked, and how it is answered. */
export interface TaskKind<Kind extends Exercise> {
  readonly icon: Pictogram;
  /** For students: no answer, model or feedback may be in it. */
  readonly task: Blocks<Kind>;
  /** For teachers: the same with the answers in place. */
  readonly key: Blocks<Kind>;
  /** What the page needs to judge and to answer; absent where it judges nothing. */
  readonly pageKey?: (exercise: Kind) => WrittenKey;
  /** What only the guide adds. */
  readonly guide?: Blocks<Kind>;
}
