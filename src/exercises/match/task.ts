import type { Match } from '../../lesson/exercise.ts';
import { shuffledPositions } from '../../lesson/shuffle.ts';
import type { Pairs } from '../../sheet/blocks.ts';
import { letterAt } from '../letters.ts';
import type { Setting } from '../task-kind.ts';

/** The left column as written, and beside it the right one, shuffled and lettered. */
export function matchTask({ id, heads, pairs }: Match, { label, locale }: Setting): readonly [Pairs] {
  const right = shuffledPositions(id, pairs.length).map((position, index) => ({
    letter: letterAt(index),
    content: pairs[position]!.right,
  }));
  const left = pairs.map(({ left: content }) => ({ content }));
  return [{ kind: 'pairs', name: id, label, heads, matchLabel: locale.t('exercise.match'), left, right }];
}
