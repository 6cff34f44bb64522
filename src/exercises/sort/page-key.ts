import type { Sort } from '../../lesson/exercise.ts';
import type { WrittenKey } from '../page-key.ts';
import { shuffledCards } from './shuffled-cards.ts';

/** The letter of the group of each card as shown. */
export function sortPageKey(sort: Sort): WrittenKey {
  const shown = shuffledCards(sort);
  return {
    right: shown.map(({ letter }) => [letter]),
    feedback: shown.map(({ card }) => card.feedback),
  };
}
