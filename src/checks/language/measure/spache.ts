/**
 * Spache's formula for the first grades, as revised in 1974: 0.121 × words a sentence + 0.082 × percentage of
 * unfamiliar words, each counted once, + 0.659.
 *
 * @param sentence mean length of a sentence, in words
 * @param unfamiliar different words that are not on Spache's list, as a percentage of all words
 * @returns a grade of American schools, to about 4
 */
export function spache(sentence: number, unfamiliar: number): number {
  return 0.121 * sentence + 0.082 * unfamiliar + 0.659;
}
