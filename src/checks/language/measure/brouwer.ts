/**
 * Brouwer's Leesindex A (1963), made for Dutch children's books: 195 − 2 × words a sentence − ⅔ × syllables
 * a hundred words.
 *
 * @param sentence mean length of a sentence, in words
 * @param word mean length of a word, in syllables
 * @returns above 80 is very easy, 50 to 75 normal, below 30 very hard
 */
export function brouwer(sentence: number, word: number): number {
  return 195 - 2 * sentence - (200 / 3) * word;
}
