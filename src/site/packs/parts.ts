import type { Edition, Lesson } from '../../lesson/lesson.ts';
import type { Picture } from '../../lesson/prose.ts';
import type { BoardPage, StudentPage } from '../pages.ts';
import type { Paper } from '../papers.ts';
import type { Workshop } from '../workshop.ts';

/** What packs of an edition are made of. */
export interface PackParts {
  readonly lesson: Lesson;
  readonly edition: Edition;
  readonly papers: readonly Paper[];
  readonly student: StudentPage;
  readonly board: BoardPage;
  /** Pictures that the pages show. */
  readonly pictures: readonly Picture[];
  readonly workshop: Workshop;
}
