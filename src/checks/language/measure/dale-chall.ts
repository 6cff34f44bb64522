/**
 * The New Dale-Chall formula (1995): 0.1579 × percentage of difficult words + 0.0496 × words a sentence, and
 * 3.6365 more where over five percent of the words are difficult.
 *
 * @param sentence mean length of a sentence, in words
 * @param difficult percentage of words that are not on the list of 3,000, each time that they stand there
 * @returns below 5 is for grade 4 and lower, 7 to 8 for grades 9 and 10
 */
export function daleChall(sentence: number, difficult: number): number {
  return 0.1579 * difficult + 0.0496 * sentence + (difficult > 5 ? 3.6365 : 0);
}
