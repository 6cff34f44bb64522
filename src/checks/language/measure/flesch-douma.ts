/**
 * Flesch-Douma, the reading ease of Dutch text: 206.84 − 0.93 × words a sentence − 0.77 × syllables a
 * hundred words. Douma (1960), who fitted Flesch's formula to Dutch; some programs exchange the two factors,
 * which gives twenty points too few.
 *
 * @param sentence mean length of a sentence, in words
 * @param word mean length of a word, in syllables
 * @returns 90 and more is very easy, 60 to 70 normal, below 45 hard
 */
export function fleschDouma(sentence: number, word: number): number {
  return 206.84 - 0.93 * sentence - 77 * word;
}
