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
  const filler = new LineFiller(width, context);
  for (const word of words) filler.place(word, word === words.at(-1));
  return withoutRunt(filler.finish(), words, width);
}

class LineFiller {
  readonly #width: number;
  readonly #context: Context;
  readonly #lines: Line[] = [];
  #words: Word[] = [];
  #used = 0;

  constructor(width: number, context: Context) {
    this.#width = width;
    this.#context = context;
  }

  place(word: Word, last: boolean): void {
    if (word.breaks) this.#end(false);
    let rest: Word | undefined = word;
    while (rest) rest = this.#placeStart(rest, last);
  }

  finish(): readonly Line[] {
    if (this.#words.length > 0) this.#end(false);
    return this.#lines;
  }

  /** Puts as much of a word on the line as goes. @returns what goes on in the next */
  #placeStart(word: Word, last: boolean): Word | undefined {
    const alone = this.#words.length === 0;
    const room = this.#width - this.#used - (alone ? 0 : (word.space?.width ?? 0));
    if (word.width <= room + tolerance) return this.#add(word);
    const short = this.#used < this.#width * fullEnough && !last;
    const cut = cutOf(word, room, alone, short, this.#context);
    if (cut) {
      this.#add(cut.head);
      this.#end(cut.hyphen);
      return cut.rest;
    }
    if (alone) return this.#add(word);
    this.#end(false);
    return word;
  }

  #add(word: Word): undefined {
    const first = this.#words.length === 0;
    this.#used += word.width + (first ? 0 : (word.space?.width ?? 0));
    this.#words.push(first ? { ...word, space: undefined } : word);
  }

  #end(hyphenated: boolean): void {
    this.#lines.push({ words: this.#words, width: this.#used, hyphenated });
    this.#words = [];
    this.#used = 0;
  }
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
