import british from 'hyphen/en-gb/index.js';
import dutch from 'hyphen/nl/index.js';
import { hyphenationExceptions } from './exceptions.ts';

/** Gives the places in a word where a line may end, as numbers of characters before the break. */
export type Hyphenator = (word: string) => readonly number[];

type Hyphenate = typeof dutch.hyphenateSync;

const patterns: Readonly<Record<string, Hyphenate>> = { nl: dutch.hyphenateSync, en: british.hyphenateSync };

const caches = new Map<string, Map<string, readonly number[]>>();

/**
 * The hyphenator of a language; one that never breaks where we have no patterns.
 * Only words in lower case are broken: addresses, numbers and names stay whole.
 */
export function hyphenatorOf(language: string): Hyphenator {
  const pattern = patterns[language];
  if (!pattern) return noBreaks;
  const cache = caches.get(language) ?? new Map<string, readonly number[]>();
  caches.set(language, cache);
  return (word) => {
    const known = cache.get(word);
    if (known) return known;
    const breaks = findBreaks(word, language, pattern);
    cache.set(word, breaks);
    return breaks;
  };
}

export const noBreaks: Hyphenator = () => [];

const shortest = 7;

/** A word with the punctuation around it. */
const wordInside = /^([^\p{L}\d]*)(\p{Ll}+)[^\p{L}\d]*$/u;

function findBreaks(word: string, language: string, pattern: Hyphenate): readonly number[] {
  const [, before, letters] = wordInside.exec(word) ?? [];
  if (before === undefined || letters === undefined || letters.length < shortest) return [];
  const parts = (
    hyphenationExceptions[language]?.get(letters) ??
    pattern(letters, { hyphenChar: '-', minWordLength: shortest })
  ).split('-');
  let at = 0;
  const breaks = parts.slice(0, -1).map((part) => {
    at += part.length;
    return at;
  });
  return breaks.filter((place) => isGoodBreak(letters, place)).map((place) => place + before.length);
}

/**
 * At least three letters before and after. Before a trema Dutch spelling would change at the break
 * (reünie, re-unie), so there is none.
 */
function isGoodBreak(letters: string, place: number): boolean {
  return place >= 3 && letters.length - place >= 3 && !/[äëïöü]/u.test(letters[place]!);
}
