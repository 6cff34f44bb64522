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
  const first = pile('', say('unsorted'), [say('unsorted')], unsorted);
  const groups = all(names, 'li').map((name, index) => {
    const { value, text } = options[index]!;
    return pile(value, text, [...name.childNodes], make('ul', 'cards'));
  });
  names.remove();
  return [first, ...groups];

  function pile(value: string, title: string, head: readonly (Node | string)[], list: HTMLElement): Pile {
    const box = make('div', 'pile', make('p', 'pile-title', ...head));
    names.before(box);
    box.append(list);
    list.setAttribute('aria-label', title);
    return { value, title, box, list };
  }
}
