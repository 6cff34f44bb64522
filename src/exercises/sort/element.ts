import { choicesOf } from '../live/choices.ts';
import { judged } from '../live/judged.ts';
import type { LiveElement } from '../live/live.ts';
import { all } from '../live/make.ts';
import { movable } from '../live/movable.ts';
import { holds } from '../live/place-on-page.ts';
import { valuesOf } from '../live/values.ts';
import { buildPiles, type Pile } from './element-piles.ts';

/** Cards that lie on a pile, and on the pile of a group once the student has put them there. */
export const liveSort: LiveElement = (live) => {
  const { form, say, status } = live;
  const cards = all(form, '.card');
  const choices = choicesOf(form, say);
  const values = valuesOf(choices);
  const piles = buildPiles(form, say);
  for (const [index, card] of cards.entries())
    movable(
      card,
      say,
      (_, way, pressed) => shift(choices[index]!, way, pressed),
      () => ({
        onMove: (x, y) => point(pileAt(x, y)),
        onDrop: (x, y) => drop(choices[index]!, pileAt(x, y)),
      }),
    );
  for (const choice of choices) choice.addEventListener('change', () => settled(choice, choice));
  return judged(live, {
    places: choices.map((control, index) => ({ control, box: cards[index]! })),
    read: values.read,
    write: (answers) => {
      values.write(answers);
      lay();
    },
  });

  /** Every card on the pile that its choice names. */
  function lay(): void {
    for (const pile of piles)
      pile.list.append(...cards.filter((_, index) => choices[index]!.value === pile.value));
    for (const pile of piles) pile.box.classList.toggle('is-empty', pile.list.childElementCount === 0);
  }

  function shift(choice: HTMLSelectElement, way: -1 | 1, pressed: HTMLElement): void {
    const from = piles.findIndex(({ value }) => value === choice.value);
    choice.value = (piles[from + way] ?? piles[from])!.value;
    form.dispatchEvent(new Event('input'));
    settled(choice, pressed);
  }

  function drop(choice: HTMLSelectElement, pile: Pile | undefined): void {
    point(undefined);
    if (!pile || pile.value === choice.value) return;
    choice.value = pile.value;
    form.dispatchEvent(new Event('input'));
    settled(choice);
  }

  function settled(choice: HTMLSelectElement, focused?: HTMLElement): void {
    const index = choices.indexOf(choice);
    const pile = piles.find(({ value }) => value === choice.value)!;
    lay();
    focused?.focus();
    const item = cards[index]!.querySelector('.card-text')?.textContent?.trim() ?? '';
    status.textContent = say('placed', { item, group: pile.title });
  }

  function pileAt(x: number, y: number): Pile | undefined {
    return piles.find(({ box }) => holds(box, x, y));
  }

  function point(at: Pile | undefined): void {
    for (const pile of piles) pile.box.classList.toggle('is-target', pile === at);
  }
};
