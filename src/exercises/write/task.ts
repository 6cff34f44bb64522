import type { Write } from '../../lesson/exercise.ts';
import type { WritingLines } from '../../sheet/blocks.ts';
import type { Setting } from '../task-kind.ts';

/** Lines to write on, named apart from the exercise, whose own element carries its id. */
export function writeTask({ id, lines }: Write, { label }: Setting): readonly [WritingLines] {
  return [{ kind: 'lines', name: `${id}--1`, label, count: lines }];
}
