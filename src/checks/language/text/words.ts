/** A word with where it begins in its text. */
export interface Word {
  readonly text: string;
  readonly index: number;
}

/** Letters and digits; an apostrophe or hyphen inside holds two parts together, as a point does in a number. */
const word = /[\p{L}\p{M}\p{N}]+(?:[’'‐‑-][\p{L}\p{M}\p{N}]+|(?<=\p{N})[.,:](?=\p{N})\p{N}+)*/gu;

/** The words of a sentence. “z’n”, “well-known” and “0800-0432” are one each. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({ text: found, index }));
}

/** True for what has a digit: numbers, times, telephone numbers. */
export function isNumber(text: string): boolean {
  return /\p{N}/u.test(text);
}
