import { all } from '../../exercises/live/make.ts';
import type { Facts } from './criteria.ts';
import { foldedWords } from './fold.ts';

/** A lesson on the page, and what can be asked of it. */
export interface Card {
  readonly element: HTMLElement;
  readonly id: string;
  readonly facts: Facts;
}

/** For each lesson its words in both languages, as the site has folded them. */
export type WordIndex = Readonly<Record<string, string>>;

/** The lessons of a page; their words are those that stand on the card until the index is there. */
export function cardsOf(page: ParentNode): readonly Card[] {
  return all(page, '.finder-card').map((element) => {
    const list = (name: string) => (element.dataset[name] ?? '').split(' ').filter(Boolean);
    return {
      element,
      id: element.dataset.id ?? '',
      facts: {
        values: {
          tier: list('tier'),
          topic: list('topic'),
          goal: list('goals'),
          devices: list('devices'),
          form: list('forms'),
        },
        minutes: list('minutes').map(Number),
        words: foldedWords(element.textContent ?? '')
          .map((word) => ` ${word}`)
          .join(''),
      },
    };
  });
}

/** The same lessons with all their words. */
export function withWords(cards: readonly Card[], index: WordIndex): readonly Card[] {
  return cards.map((card) => ({
    ...card,
    facts: { ...card.facts, words: index[card.id] ?? card.facts.words },
  }));
}

/** Shows the lessons that fit and no others; a heading without lessons goes too. */
export function showOnly(cards: readonly Card[], fitting: ReadonlySet<Card>): void {
  for (const card of cards) card.element.hidden = !fitting.has(card);
  const groups = new Set(cards.map(({ element }) => element.closest('section')));
  for (const group of groups) if (group) group.hidden = !group.querySelector('.finder-card:not([hidden])');
  showLinks();
}

/** Links within the page stand only where what they lead to can be seen. */
function showLinks(): void {
  for (const link of all<HTMLAnchorElement>(document, ':is(.finder-jump, .finder-topics) a')) {
    const target = document.getElementById(link.hash.slice(1));
    link.closest<HTMLElement>('li, dd')!.hidden = target?.closest('[hidden]') != null;
  }
  for (const topic of all(document, '.finder-topics dl > div'))
    topic.hidden = !topic.querySelector('dd:not([hidden])');
}
