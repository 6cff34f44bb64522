import { type Language, spokenLanguage } from '../../../lesson/language.ts';

/** What the forms of a word have in common, roughly: it only has to tell one word of a lesson from another. */
type Stem = (word: string) => string;

/** “melden”, “meldt” and “gemeld” have one stem, and so do “blokkeren” and “blokkeer”, “keuze” and “keuzes”. */
const dutch: Stem = (word) => {
  let stem = simple(word)
    .replace(/^ge(?=\p{L}{4})/u, '')
    .replace(/(?:t?je|t?jes)$/u, '');
  // A stem that ends in d or t loses it in each form alike.
  for (let longer = ''; longer !== stem; ) {
    longer = stem;
    stem = stem.replace(/(?<=\p{L}{2})(?:ende?|en|e|d|t|s|z)$/u, '');
  }
  return stem.replace(/(\p{L})\1/gu, '$1').replace(/v$/u, 'f');
};

/** “threaten”, “threatens” and “threatening” have one stem, and so do “reply” and “replies”. */
const english: Stem = (word) =>
  simple(word)
    .replace(/ies$|ied$/u, 'y')
    .replace(/(?<=[\p{L}-]{3})(?:ings?|ed|es|s|er|ers)$/u, '')
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/e$/u, '');

const stemmers: Readonly<Record<Language, Stem>> = { nl: remembering(dutch), en: remembering(english) };

/** In a language without a stemmer, only a possessive is taken off. */
export function stemmerOf(language: Language): Stem {
  return stemmers[spokenLanguage(language)] ?? simple;
}

/** Lessons share most of their words. */
function remembering(stem: Stem): Stem {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word) ?? stem(word);
    known.set(word, found);
    return found;
  };
}

function simple(word: string): string {
  return word.toLowerCase().replace(/[’'](?:s|n|tje|tjes)?$/u, '');
}
