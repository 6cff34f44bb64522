/**
 * The syllables of a Dutch word, by its groups of vowels. Hyphenation patterns would count too few: they never
 * part one letter from a word, as in “a-vond” and “vi-de-o”.
 */
export function dutchSyllables(word: string): number {
  const spelled = respellings.reduce(
    (text, [as, said]) => text.replace(as, said),
    word.toLowerCase().normalize('NFC'),
  );
  return Math.max(1, spelled.match(vowels)?.length ?? 0);
}

/** One syllable each: long vowels and diphthongs, the longest first, then single ones. */
const vowels =
  /ieuw|eeuw|aai|ooi|oei|aa|ee|ie|oo|uu|oe|eu|ui|ei|ij|ou|au|ai|ey|ay|(?<=[ts])io(?=n)|y(?![aeiou])|[aeiouäëïöüéèêáàâóòôúùûíìîå]/gu;

/** Words from elsewhere, spelled as they are said: most end in an e that is silent. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/(on|off)line/gu, '$1lin'],
  [/(deep)?fake/gu, '$1fak'],
  [/(up|down)date/gu, '$1dat'],
  [/(?<=^|web)sites?$/gu, 'sit'],
  [/^(gam|lik|shar|dat|hyp|liv|cak|fac|mobil|spac|skat)e(?=s?$)/gu, '$1'],
  [/^(gam|lik|cak|skat)e(?=[bcdfghjklmpqtvwz]\p{L}{2})/gu, '$1'],
  [/(t|str|dr|b|ch)ea(m|t)/gu, '$1ie$2'],
  [/(cad|bur|niv|plat)eau/gu, '$1o'],
  [/eum(?=s?$)/gu, 'e-um'],
  [/qu(?=[aeio])/gu, 'kw'],
];
