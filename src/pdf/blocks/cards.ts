import { spaced } from '../layout/strip.ts';
import type { Layout } from './layout.ts';
import { cardStrips } from './lettered.ts';

/** Shuffled cards with boxes for their numbers. */
export const cards: Layout<'cards'> = (block, context) => {
  const boxed = block.cards.map((card) => ({
    ...card,
    answer: card.place === undefined ? undefined : String(card.place),
  }));
  return spaced(cardStrips(boxed, context), context.style.space.paragraph);
};
