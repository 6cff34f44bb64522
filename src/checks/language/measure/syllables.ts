import { syllable } from 'syllable';
import { type Language, spokenLanguage } from '../../../lesson/language.ts';
import { dutchSyllables } from './syllables-nl.ts';

/** How syllables are counted, by spoken language; a language without a line has no measures that need them. */
const counters: Readonly<Record<Language, (word: string) => number>> = {
  nl: remembering(dutchSyllables),
  en: remembering((word) => Math.max(1, syllable(word))),
};

/** Counts the syllables of a word; nothing in a language that it cannot do so for. */
export function syllablesIn(language: Language): ((word: string) => number) | undefined {
  return counters[spokenLanguage(language)];
}

/** The same words come back in every lesson. */
function remembering(count: (word: string) => number): (word: string) => number {
  const counted = new Map<string, number>();
  return (word) => {
    const known = counted.get(word) ?? count(word);
    counted.set(word, known);
    return known;
  };
}
