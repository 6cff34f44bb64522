import { createRequire } from 'node:module';
import { remembering } from '../memory.ts';
import { hyphenationExceptions } from './exceptions.ts';

/** Gives the places in a word where a line may end, as numbers of characters before the break. */
export type Hyphenator = (word: string) => readonly number[];

const require = createRequire(import.meta.url);

/** Where the patterns of each language are. They are large, so each is loaded when it is first asked for. */
const patternFiles: Readonly<Record<string, string>> = {
  nl: 'hyphen/nl/index.js',
  en: 'hyphen/en-gb/index.js',
};

const hyphenators = new Map<string, Hyphenator>();

/**
 * The hyphenator of a language; one that never breaks where we have no patterns.
 * Only words in lower case are broken: addresses, numbers and names stay whole.
 */
export function hyphenatorOf(language: string): Hyphenator {
  if (!patternFiles[language]) return noBreaks;
  const known = hyphenators.get(language) ?? remembering((word: string) => findBreaks(word, language));
  hyphenators.set(language, known);
  return known;
}

export const noBreaks: Hyphenator = () => [];

const shortest = 7;

/** A word with the punctuation around it. */
const wordInside = /^([^\p{L}\d]*)(\p{Ll}+)[^\p{L}\d]*$/u;

function findBreaks(word: string, language: string): readonly number[] {
  const [, before, letters] = wordInside.exec(word) ?? [];
  if (before === undefined || letters === undefined || letters.length < shortest) return [];
  const parts = (hyphenationExceptions[language]?.get(letters) ?? byPattern(letters, language)).split('-');
  let at = 0;
  const breaks = parts.slice(0, -1).map((part) => {
    at += part.length;
    return at;
  });
  return breaks.filter((place) => isGoodBreak(letters, place)).map((place) => place + before.length);
}

function byPattern(letters: string, language: string): string {
  const { hyphenateSync } = require(patternFiles[language]!) as typeof import('hyphen/nl/index.js').default;
  return hyphenateSync(letters, { hyphenChar: '-', minWordLength: shortest });
}

/**
 * At least three letters before and after. Before a trema Dutch spelling would change at the break
 * (reünie, re-unie), so there is none.
 */
function isGoodBreak(letters: string, place: number): boolean {
  return place >= 3 && letters.length - place >= 3 && !/[äëïöü]/u.test(letters[place]!);
}
