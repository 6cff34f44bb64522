/** What a board's script says beside the words of the exercises; the kit gives the texts with the page. */
export const boardWords = [
  'count',
  'showAnswer',
  'hideAnswer',
  'shown',
  'startClock',
  'pauseClock',
  'minutesLeft',
  'lastMinute',
  'timeUp',
  'fullScreen',
  'smallScreen',
] as const;

/** A word of the board, or one that the exercises say as well. */
export type BoardWord =
  | (typeof boardWords)[number]
  | 'again'
  | 'back'
  | 'right'
  | 'wrong'
  | 'signal'
  | 'noSignal';

/** A text with its values in the places that `{name}` marks. */
export type SayOnBoard = (word: BoardWord, values?: Readonly<Record<string, string | number>>) => string;
