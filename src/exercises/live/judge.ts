import { untouched } from '../page-key.ts';
import type { LiveWord } from './words.ts';

/** How an exercise was done. */
export interface Verdict {
  /** For each control whether its answer is right. */
  readonly places: readonly boolean[];
  readonly allRight: boolean;
  /** What to say about it. */
  readonly word: LiveWord;
  /** Right answers, of how many that had to be given. */
  readonly right: number;
  readonly all: number;
  /** Answers given where none belongs. */
  readonly extra: number;
}

/** Compares answers with the key: case, outer spaces and the shape of quotes do not matter. */
export function judge(answers: readonly string[], key: readonly (readonly string[])[]): Verdict {
  const places = key.map((right, index) => isAmong(answers[index] ?? untouched, right));
  const needed = places.filter((_, index) => !key[index]!.includes(untouched));
  const right = needed.filter(Boolean).length;
  const allRight = places.every(Boolean);
  const counts = { right, all: needed.length, picks: needed.length < key.length };
  const extra = places.filter((isRight, index) => !isRight && key[index]!.includes(untouched)).length;
  return { places, allRight, right, all: counts.all, extra, word: wordFor(answers, allRight, counts) };
}

function wordFor(
  answers: readonly string[],
  allRight: boolean,
  { right, all, picks }: { right: number; all: number; picks: boolean },
): LiveWord {
  if (answers.every((answer) => answer.trim() === untouched)) return 'nothing';
  if (allRight) return 'allRight';
  if (all === 1) return 'notYet';
  if (picks) return right === all ? 'tooMany' : 'found';
  return 'someRight';
}

function isAmong(answer: string, right: readonly string[]): boolean {
  return right.some((each) => plain(each) === plain(answer));
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’`´]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
