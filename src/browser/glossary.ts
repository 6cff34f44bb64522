import { all, make } from '../exercises/live/make.ts';

interface Word {
  readonly term: string;
  readonly meaning: string;
}

/** Where words are explained in place: running text, not what is to be operated. */
const readable = 'article > :is(p, ul, ol), .panel:not(.panel-help) :is(p, li)';
const apart = 'a, button, .panel-title, #lesson-words + ul';

/** Makes the first use of each glossary word in each phase a button that shows what it means. */
export function explainWords(): void {
  const words = wordsOfPage();
  if (words.length === 0) return;
  let met = new Set<Word>();
  for (const block of all(document, `article > h2, ${readable}`)) {
    if (block.tagName === 'H2') met = new Set();
    else for (const word of words) if (!met.has(word) && explain(block, word)) met.add(word);
  }
}

/** The glossary stands in the page itself, so that it can be read without a script. */
function wordsOfPage(): readonly Word[] {
  return all(document, '#lesson-words + ul > li').flatMap((item) => {
    const term = item.querySelector('strong')?.textContent?.replace(/:$/u, '') ?? '';
    const meaning = item.textContent!.slice(term.length + 1).trim();
    return term && meaning ? [{ term, meaning }] : [];
  });
}

/** @returns whether the word was found in the block */
function explain(block: HTMLElement, { term, meaning }: Word): boolean {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const whole = new RegExp(`(^|[^\\p{L}\\p{N}])(${escaped(term)})(?![\\p{L}\\p{N}])`, 'iu');
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const match = whole.exec(text.data);
    if (!match || text.parentElement?.closest(apart)) continue;
    const found = text.splitText(match.index + match[1]!.length);
    found.splitText(match[2]!.length);
    explainHere(found, meaning);
    return true;
  }
  return false;
}

/** The sentence stays whole: the meaning opens under the paragraph. */
function explainHere(found: Text, meaning: string): void {
  const shown = make('span', 'meaning', meaning);
  const word = make('button', 'word', found.data);
  found.parentElement?.closest('p, li')?.append(shown);
  found.replaceWith(word);
  keepMark(word);
  word.type = 'button';
  shown.hidden = true;
  word.setAttribute('aria-expanded', 'false');
  word.addEventListener('click', () => {
    shown.hidden = !shown.hidden;
    word.setAttribute('aria-expanded', String(!shown.hidden));
  });
}

/** A full stop or comma behind the word stays with it, and never starts a line. */
function keepMark(word: HTMLElement): void {
  const behind = word.nextSibling as Text;
  const [mark = ''] = /^[.,;:!?…’”)]+/u.exec(behind.data) ?? [];
  if (!mark) return;
  behind.deleteData(0, mark.length);
  const whole = make('span', 'word-with-mark');
  word.replaceWith(whole);
  whole.append(word, mark);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
