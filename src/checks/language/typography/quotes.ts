import type { Passage } from '../text/passage.ts';

/**
 * The passages with a quote that is opened and not closed. An apostrophe and a closing quote are one sign, so
 * some are missed; none is wrong. A quote that goes on in the next passage, opened again there, is fine.
 */
export function unclosedQuotes(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(({ text }, index) => {
    const goesOn =
      passages[index + 1]?.text.startsWith(text.trimStart()[0] ?? ' ') && /^[‘“]/u.test(text.trimStart());
    return !goesOn && pairs.some(([open, close]) => count(text, open) > count(text, close));
  });
}

const pairs = [
  // Inside a word it is an apostrophe.
  [/‘/gu, /’(?!\p{L})|(?<!\p{L})’(?![snt]\b)/gu],
  [/[“„]/gu, /”/gu],
] as const;

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
