import type { Sort } from '../../lesson/exercise.ts';
import type { Groups } from '../../sheet/blocks.ts';
import { keyed } from '../answer-panels.ts';
import type { Setting } from '../task-kind.ts';
import { shuffledCards } from './shuffled-cards.ts';
import { sortTask } from './task.ts';

/** The cards as students see them, with the letter of each one's group and its feedback. */
export function sortKey(sort: Sort, setting: Setting): readonly [Groups] {
  const [task] = sortTask(sort, setting);
  const cards = shuffledCards(sort).map(({ card: { content, feedback }, letter }) => ({
    content,
    answer: letter,
    ...keyed(feedback),
  }));
  return [{ ...task, cards }];
}
