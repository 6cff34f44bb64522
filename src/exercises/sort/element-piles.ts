import { all, make } from '../live/make.ts';
import type { Say } from '../live/words.ts';

/** A place for cards: a group, or the pile of those that are still to sort. */
export interface Pile {
  /** What a card's choice says when it lies here. */
  readonly value: string;
  readonly title: string;
  readonly box: HTMLElement;
  readonly list: HTMLElement;
}

/** Puts the piles where the groups were only named: first the unsorted cards, then a pile a group. */
export function buildPiles(form: HTMLFormElement, say: Say): readonly Pile[] {
  const names = form.querySelector('.groups')!;
  const unsorted = form.querySelector<HTMLElement>('.cards')!;
  const options = [...unsorted.querySelector('select')!.options].slice(1);
  const first = pile('', say('unsorted'), unsorted, unsorted);
  const groups = all(names, 'li').map((name, index) => {
    const list = make('ul', 'cards');
    return pile(options[index]!.value, name.textContent?.trim() ?? '', names, list);
  });
  names.remove();
  return [first, ...groups];

  function pile(value: string, title: string, before: Element, list: HTMLElement): Pile {
    const head = make('p', 'pile-title', title);
    const box = make('div', 'pile', head);
    before.before(box);
    box.append(list);
    list.setAttribute('aria-label', title);
    return { value, title, box, list };
  }
}
