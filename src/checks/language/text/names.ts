import type { Word } from './words.ts';

/**
 * The proper names in sentences: people, places, services. A name has a capital inside a sentence, and never
 * stands without one.
 *
 * @param sentences the words of each, in order
 * @returns says whether a word is one of them, possessives too: “Noor’s”, “Milans”
 */
export function namesIn(sentences: readonly (readonly Word[])[]): (word: string) => boolean {
  const small = new Set(sentences.flatMap((words) => words.map(({ text }) => text)));
  // Most words come more than once, and each is looked at only once.
  const inside = new Set(sentences.flatMap((words) => words.slice(1).map(({ text }) => text)));
  const names = new Set(
    [...inside].map(bare).filter((text) => /^\p{Lu}\p{L}/u.test(text) && !small.has(text.toLowerCase())),
  );
  return (word) => names.has(bare(word)) || names.has(word.replace(/s$/u, ''));
}

function bare(word: string): string {
  return word.replace(/[’'](?:s|S)?$/u, '');
}
