import type { Order } from '../../lesson/exercise.ts';
import { shuffledPositions } from '../../lesson/shuffle.ts';
import type { Cards } from '../../sheet/blocks.ts';
import type { Setting } from '../task-kind.ts';

/** Shuffled cards, each with a box for its place. */
export function orderTask({ id, items }: Order, { label, locale }: Setting): readonly [Cards] {
  const cards = shuffledPositions(id, items.length).map((place) => ({ content: items[place]!.content }));
  return [{ kind: 'cards', name: id, label, placeLabel: locale.t('exercise.place'), cards }];
}
