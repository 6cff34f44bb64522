import type { Context } from '../layout/context.ts';
import { type Cut, cutAnywhere, hyphenate } from './cut.ts';
import type { Word } from './words.ts';

/** A line: its words, the first without the space before it. */
export interface Line {
  readonly words: readonly Word[];
  readonly width: number;
  /** The last word goes on in the next line. */
  readonly hyphenated: boolean;
}

/** A line that is filled so far needs no hyphen; the edge is ragged anyway. */
const fullEnough = 0.88;

/**
 * Fills lines with words, each as far as it goes. Long words are hyphenated where the style allows and the
 * line would be short without, but never the last one; what fits no line at all (an address) is cut where
 * it can be read best.
 */
export function breakLines(words: readonly Word[], width: number, context: Context): readonly Line[] {
  const lines: Line[] = [];
  let line: Word[] = [];
  let used = 0;
  const end = (hyphenated: boolean): void => {
    lines.push({ words: line, width: used, hyphenated });
    line = [];
    used = 0;
  };
  const add = (word: Word): void => {
    used += word.width + (line.length === 0 ? 0 : (word.space?.width ?? 0));
    line.push(line.length === 0 ? { ...word, space: undefined } : word);
  };
  for (const word of words) {
    if (word.breaks) end(false);
    let rest: Word | undefined = word;
    while (rest) {
      const room: number = width - used - (line.length === 0 ? 0 : (rest.space?.width ?? 0));
      if (rest.width <= room + tolerance) {
        add(rest);
        break;
      }
      const short = used < width * fullEnough && word !== words.at(-1);
      const cut: Cut | undefined = cutOf(rest, room, line.length === 0, short, context);
      if (cut) {
        add(cut.head);
        end(cut.hyphen);
        rest = cut.rest;
      } else if (line.length === 0) {
        add(rest);
        break;
      } else end(false);
    }
  }
  if (line.length > 0) end(false);
  return withoutRunt(lines, words, width);
}

/** Where a word that does not fit is cut: on a line of its own it must be, else it may be. */
function cutOf(word: Word, room: number, alone: boolean, short: boolean, context: Context): Cut | undefined {
  if (alone) return hyphenate(word, room, true, context) ?? cutAnywhere(word, room, context);
  return short ? hyphenate(word, room, false, context) : undefined;
}

/** A last line of one word takes company when it is shorter than this part of the width. */
const runt = 0.16;

/** Gives a short word that would end a paragraph alone the word before it. */
function withoutRunt(lines: readonly Line[], words: readonly Word[], width: number): readonly Line[] {
  const last = lines.at(-1);
  const above = lines.at(-2);
  if (!last || !above || last.words.length !== 1 || last.width > width * runt) return lines;
  const company = above.words.at(-1)!;
  const alone = words.at(-1)!;
  if (above.words.length < 3 || above.hyphenated || alone.breaks || !alone.space || !company.space)
    return lines;
  const taken = company.space.width + company.width;
  return [
    ...lines.slice(0, -2),
    { ...above, words: above.words.slice(0, -1), width: above.width - taken },
    {
      words: [{ ...company, space: undefined }, alone],
      width: company.width + alone.space.width + alone.width,
      hyphenated: false,
    },
  ];
}

const tolerance = 0.01;
