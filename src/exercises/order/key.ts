import type { Order } from '../../lesson/exercise.ts';
import { shuffledPositions } from '../../lesson/shuffle.ts';
import type { Cards } from '../../sheet/blocks.ts';
import { keyed } from '../answer-panels.ts';
import type { Setting } from '../task-kind.ts';
import { orderTask } from './task.ts';

/** The cards as students see them, with the place of each and its feedback. */
export function orderKey(order: Order, setting: Setting): readonly [Cards] {
  const [task] = orderTask(order, setting);
  const cards = shuffledPositions(order.id, order.items.length).map((position) => {
    const { content, feedback } = order.items[position]!;
    return { content, place: position + 1, ...keyed(feedback) };
  });
  return [{ ...task, cards }];
}
