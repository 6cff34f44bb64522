import { plainBlocks } from '../../lesson/prose.ts';
import { spaced } from '../layout/strip.ts';
import type { Layout } from './layout.ts';
import { cardStrips } from './lettered.ts';

/** Shuffled cards with boxes for their numbers. */
export const cards: Layout<'cards'> = ({ name, placeLabel, cards: all }, context) => {
  const boxed = all.map(({ place, ...card }, index) => ({
    ...card,
    name: `${name}_${index + 1}`,
    label: `${placeLabel} ${plainBlocks(card.content)}`,
    answer: place === undefined ? undefined : String(place),
  }));
  return spaced(cardStrips(boxed, context), context.style.space.paragraph);
};
