import { judged } from '../live/judged.ts';
import type { Answers, LiveElement } from '../live/live.ts';
import { all } from '../live/make.ts';
import { type Movable, movable } from '../live/movable.ts';
import { middleOf } from '../live/place-on-page.ts';

/** Cards that trade places. A card's answer is its place, from 1. */
export const liveOrder: LiveElement = (live) => {
  const { form, say, status } = live;
  const list = form.querySelector('.cards')!;
  for (const select of all(list, 'select')) select.remove();
  const movables = all(list, '.card').map((card) =>
    movable(card, say, step, (moved) => ({ onMove: (_, y) => slide(moved, y) })),
  );
  const cards = movables.map(({ card }) => card);
  movables.forEach(({ up }, index) => {
    up.id = `${live.id}--${index + 1}`;
  });
  return judged(live, {
    places: movables.map(({ card, up }) => ({ control: up, box: card })),
    read: () => cards.map((card) => String(placeOf(card) + 1)),
    write: arrange,
    keepsWrong: true,
  });

  function placeOf(card: HTMLElement): number {
    return [...list.children].indexOf(card);
  }

  function arrange(places: Answers): void {
    const wanted = cards.map((card, index) => ({ card, place: Number(places[index]) || index + 1 }));
    list.append(...wanted.sort((a, b) => a.place - b.place).map(({ card }) => card));
  }

  function step(moved: Movable, way: -1 | 1): void {
    trade(moved.card, way);
    told(moved);
  }

  /** The neighbour moves, not the card: so the card keeps the focus, and the finger that drags it. */
  function trade(card: HTMLElement, way: -1 | 1): boolean {
    const neighbour = way < 0 ? card.previousElementSibling : card.nextElementSibling;
    if (!neighbour) return false;
    if (way < 0) card.after(neighbour);
    else card.before(neighbour);
    return true;
  }

  function slide(moved: Movable, y: number): void {
    const { previousElementSibling: above, nextElementSibling: below } = moved.card;
    const way = above && y < middleOf(above) ? -1 : below && y > middleOf(below) ? 1 : undefined;
    if (way && trade(moved.card, way)) told(moved);
  }

  function told({ card, name }: Movable): void {
    form.dispatchEvent(new Event('input'));
    status.textContent = say('moved', { item: name, place: placeOf(card) + 1, all: cards.length });
  }
};
