import type { Draw } from '../view.ts';
import { cardTable } from './lettered.ts';

/** Shuffled cards to number. */
export const cards: Draw<'cards'> = ({ name, placeLabel, cards: all }, view) => {
  const boxed = all.map(({ place, ...card }) =>
    place === undefined ? card : { ...card, answer: String(place) },
  );
  return [cardTable(boxed, { name, label: placeLabel }, view)];
};
