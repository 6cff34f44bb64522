/** What the elements say; the kit gives the texts with the page, in its language. */
export const liveWords = [
  'check',
  'again',
  'choose',
  'up',
  'down',
  'moved',
  'placed',
  'unsorted',
  'allRight',
  'notYet',
  'someRight',
  'found',
  'tooMany',
  'nothing',
  'right',
  'wrong',
  'back',
  'model',
  'explain',
  'keep',
  'kept',
  'private',
  'print',
] as const;

export type LiveWord = (typeof liveWords)[number];

/** A text with its values in the places that `{name}` marks. */
export type Say = (word: LiveWord, values?: Readonly<Record<string, string | number>>) => string;

/** @param texts by word, as the page brings them */
export function sayFrom<Word extends string = LiveWord>(texts: Readonly<Record<string, string>>) {
  return (word: Word, values: Readonly<Record<string, string | number>> = {}): string =>
    (texts[word] ?? word).replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place));
}
