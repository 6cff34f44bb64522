import type { Card, Sort } from '../../lesson/exercise.ts';
import { shuffledPositions } from '../../lesson/shuffle.ts';
import { letterAt } from '../letters.ts';

/** The cards of all groups in the order to show them, each with the letter of its group. */
export function shuffledCards({
  id,
  groups,
}: Sort): readonly { readonly card: Card; readonly letter: string }[] {
  const cards = groups.flatMap((group, index) =>
    group.cards.map((card) => ({ card, letter: letterAt(index) })),
  );
  return shuffledPositions(id, cards.length).map((position) => cards[position]!);
}
