import type { Match } from '../../lesson/exercise.ts';
import { shuffledPositions } from '../../lesson/shuffle.ts';
import type { Pairs } from '../../sheet/blocks.ts';
import { letterAt } from '../letters.ts';
import type { Setting } from '../task-kind.ts';
import { matchTask } from './task.ts';

/** Both columns, with the right letter on the left. */
export function matchKey(match: Match, setting: Setting): readonly [Pairs] {
  const [task] = matchTask(match, setting);
  const shown = shuffledPositions(match.id, match.pairs.length);
  const left = task.left.map((side, index) => ({ ...side, answer: letterAt(shown.indexOf(index)) }));
  return [{ ...task, left }];
}
