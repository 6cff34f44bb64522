/**
 * LIX, Björnsson's läsbarhetsindex (1968): words a sentence + percentage of words of more than six letters.
 * It was made for Swedish; compounds raise it in Dutch.
 *
 * @param sentence mean length of a sentence, in words
 * @param long percentage of long words
 * @returns below 30 is very easy, 40 to 50 normal, above 60 very hard
 */
export function lix(sentence: number, long: number): number {
  return sentence + long;
}

/** True for a word of more than six letters; hyphens and apostrophes are none. */
export function isLong(word: string): boolean {
  return word.replace(/[^\p{L}]/gu, '').length > 6;
}
