/**
 * The words of a text in their plainest form: small letters without accents, so that "één" finds "een" and the other
 * way round.
 */
export function foldedWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True where each word of a query begins a word of a text. @param text folded words with a space before each */
export function hasAll(text: string, query: string): boolean {
  return foldedWords(query).every((word) => text.includes(` ${word}`));
}
