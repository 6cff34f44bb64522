/**
 * Words that stay on one line, such as a number and its unit: a line cannot end at a no-break space. A hyphen
 * before a digit is no place to end a line either, and a plain one can be copied and searched for.
 */
export function unbroken(words: string): string {
  return words.replace(/\s+/gu, '\u00a0');
}
