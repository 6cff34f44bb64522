/**
 * Flesch-Kincaid grade level (Kincaid and others, 1975): 0.39 × words a sentence + 11.8 × syllables a word
 * − 15.59.
 *
 * @param sentence mean length of a sentence, in words
 * @param word mean length of a word, in syllables
 * @returns a grade of American schools: grade 1 is for six and seven year olds
 */
export function fleschKincaid(sentence: number, word: number): number {
  return 0.39 * sentence + 11.8 * word - 15.59;
}
