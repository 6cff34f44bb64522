import { all, button, make } from '../../exercises/live/make.ts';
import { type Card, cardsOf, showOnly, type WordIndex, withWords } from './cards.ts';
import { type Criteria, fits, without } from './criteria.ts';
import { criteriaOf, showCriteria, wordsOf } from './form.ts';

/**
 * Lets a page of lessons be narrowed down. What is asked for stands in the address, so that it can be shared and gone
 * back to. Each choice is a step to go back from; letters that are typed are not.
 */
export function mountFinder(finder: HTMLElement): void {
  const form = finder.querySelector('form');
  const status = finder.querySelector<HTMLElement>('[role=status]');
  const hints = finder.querySelector<HTMLElement>('.finder-hints');
  if (!form || !status || !hints) return;
  let cards = cardsOf(finder);
  let hasAsked = false;

  form.hidden = false;
  showCriteria(form, new URLSearchParams(location.search));
  show();
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => follow(isSearch(target) ? 'replaceState' : 'pushState'));
  form.addEventListener('reset', () => setTimeout(() => follow('pushState')));
  addEventListener('popstate', () => {
    showCriteria(form, new URLSearchParams(location.search));
    show();
  });

  function follow(how: 'pushState' | 'replaceState'): void {
    const query = criteriaOf(form!).toString();
    history[how](null, '', query === '' ? location.pathname : `?${query}`);
    show();
  }

  function show(): void {
    const criteria = criteriaOf(form!);
    if (criteria.has('q')) askForWords();
    const fitting = fittingIn(cards, criteria);
    showOnly(cards, fitting);
    const { found = '', none = '' } = status!.dataset;
    status!.textContent = fitting.size > 0 ? found.replace('{number}', String(fitting.size)) : none;
    showHints(fitting.size > 0 ? [] : [...new Set(criteria.keys())], criteria);
    for (const link of all<HTMLAnchorElement>(document, '.languages a')) link.search = location.search;
  }

  /** Once, when somebody searches; without a network the words on the cards will do. */
  function askForWords(): void {
    const address = finder.querySelector<HTMLAnchorElement>('a[href$="words.json"]')?.href;
    if (hasAsked) return;
    hasAsked = true;
    readWords(address).then((index) => {
      cards = withWords(cards, index);
      show();
    });
  }

  /** For each thing that was asked for and keeps lessons out, how many there are without it. */
  function showHints(names: readonly string[], criteria: Criteria): void {
    const { without: words = '' } = hints!.dataset;
    const ways = names
      .map((name) => ({ name, rest: without(criteria, name) }))
      .map((way) => ({ ...way, count: fittingIn(cards, way.rest).size }))
      .filter(({ count }) => count > 0);
    const items = ways.map(({ name, rest, count }) => {
      const text = words.replace('{filter}', wordsOf(form!, name)).replace('{number}', String(count));
      const way = button('button button-quiet', text, () => loosen(rest));
      return make('li', '', way);
    });
    hints!.querySelector('ul')!.replaceChildren(...items);
    hints!.hidden = items.length === 0;
  }

  function loosen(rest: Criteria): void {
    showCriteria(form!, rest);
    follow('pushState');
    status!.focus();
  }
}

function isSearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}

function fittingIn(cards: readonly Card[], criteria: Criteria): ReadonlySet<Card> {
  return new Set(cards.filter(({ facts }) => fits(facts, criteria)));
}

async function readWords(address: string | undefined): Promise<WordIndex> {
  try {
    const response = await fetch(address ?? '');
    return response.ok ? ((await response.json()) as WordIndex) : {};
  } catch {
    return {};
  }
}
