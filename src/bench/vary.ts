import type { Inline } from '../lesson/prose.ts';
import { rewriteInlines } from '../sheet/rewrite.ts';
import type { Sheet } from '../sheet/sheet.ts';

/** Words of running text: long enough to carry the sense, and no names. */
const word = /(?<![\p{L}’'-])\p{Ll}{4,}(?![\p{L}’'-])/gu;

/** Of so many words one is exchanged. */
const oneIn = 3;

/** Words of one language, by their number of letters. */
export type Vocabulary = ReadonlyMap<number, readonly string[]>;

/** Every word that stands in the running text of sheets. */
export function vocabularyOf(sheets: readonly Sheet[]): Vocabulary {
  const words = new Set<string>();
  for (const { blocks } of sheets) {
    rewriteInlines(blocks, (inline) => {
      for (const [found] of textOf(inline).matchAll(word)) words.add(found);
      return inline;
    });
  }
  const byLength = new Map<number, string[]>();
  for (const found of [...words].sort()) {
    const alike = byLength.get(found.length);
    if (alike) alike.push(found);
    else byLength.set(found.length, [found]);
  }
  return byLength;
}

/**
 * A sheet like this one with other words, so that no engine can give back what it remembers of the last.
 * Words keep their number of letters, and the vocabulary stays that of the lessons. Same seed, same sheet.
 */
export function vary(sheet: Sheet, vocabulary: Vocabulary, seed: number): Sheet {
  const random = randomFrom(seed);
  const exchange = (old: string): string => {
    const others = vocabulary.get(old.length) ?? [old];
    return random() * oneIn < 1 ? others[Math.floor(random() * others.length)]! : old;
  };
  const blocks = rewriteInlines(sheet.blocks, (inline) =>
    inline.kind === 'text' && !inline.link
      ? { ...inline, text: inline.text.replace(word, exchange) }
      : inline,
  );
  return { ...sheet, blocks };
}

function textOf(inline: Inline): string {
  return inline.kind === 'text' && !inline.link ? inline.text : '';
}

/** Numbers from 0 to 1 that follow from a seed: a linear congruential generator is even enough for words. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
