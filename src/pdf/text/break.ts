import type { Context } from '../layout/context.ts';
import { type Piece, type TextPiece, textPiece, type Word } from './words.ts';

/** A line: its words, the first without the space before it. */
export interface Line {
  readonly words: readonly Word[];
  readonly width: number;
  /** The last word goes on in the next line. */
  readonly hyphenated: boolean;
}

/**
 * Fills lines with words, each as far as it goes. Long words are hyphenated where the style allows, and
 * what fits no line at all (an address) is cut where it can be read best.
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
    const first = line.length === 0;
    line.push(first ? { ...word, space: undefined } : word);
    used += word.width + (first ? 0 : (word.space?.width ?? 0));
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
      const cut: Cut | undefined = hyphenated(rest, room, context) ?? (line.length === 0 ? forced(rest, room, context) : undefined);
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
  return lines;
}

interface Cut {
  readonly head: Word;
  readonly rest: Word | undefined;
  readonly hyphen: boolean;
}

/** The longest beginning of a word that fits with a hyphen. Links keep their words whole. */
function hyphenated(word: Word, room: number, context: Context): Cut | undefined {
  let before = 0;
  let best: Cut | undefined;
  for (const [index, piece] of word.pieces.entries()) {
    if (piece.kind === 'text' && !piece.run.link) {
      const hyphen = textPiece('-', piece.run, context).width;
      for (const place of breaksIn(piece.text, context)) {
        const head = textPiece(piece.text.slice(0, place), piece.run, context);
        if (before + head.width + hyphen > room) return best;
        best = cutAt(word, index, piece, place, true, context);
      }
    }
    before += piece.width;
  }
  return best;
}

/** The places that an author marked with soft hyphens, or those that the language has. */
function breaksIn(text: string, { hyphenate }: Context): readonly number[] {
  if (!text.includes('\u00ad')) return hyphenate(text);
  return Array.from(text.matchAll(/\u00ad/gu), ({ index }) => index + 1);
}

/** Signs after which an address is cut best. */
const goodCut = /[/.?&=_@:-]/u;

/** As much of a word as fits on a line of its own. */
function forced(word: Word, room: number, context: Context): Cut | undefined {
  let before = 0;
  for (const [index, piece] of word.pieces.entries()) {
    if (before + piece.width > room + tolerance) {
      if (piece.kind !== 'text') return index === 0 ? undefined : splitBefore(word, index);
      const place = longestFit(piece, room - before, context, index > 0);
      return place === 0 ? splitBefore(word, index) : cutAt(word, index, piece, place, false, context);
    }
    before += piece.width;
  }
  return undefined;
}

function longestFit(piece: TextPiece, room: number, context: Context, mayBeEmpty: boolean): number {
  const characters = [...piece.text];
  let place = 0;
  let good = 0;
  for (const character of characters) {
    const next = place + character.length;
    if (textPiece(piece.text.slice(0, next), piece.run, context).width > room) break;
    place = next;
    if (goodCut.test(character)) good = next;
  }
  const best = good > place / 2 ? good : place;
  return best === 0 && !mayBeEmpty ? characters[0]!.length : best;
}

function cutAt(word: Word, index: number, piece: TextPiece, place: number, hyphen: boolean, context: Context): Cut {
  const head = [...word.pieces.slice(0, index), textPiece(piece.text.slice(0, place), piece.run, context)];
  const tail = piece.text.slice(place);
  const rest = [...(tail ? [textPiece(tail, piece.run, context)] : []), ...word.pieces.slice(index + 1)];
  return { head: wordFrom(head, word), rest: rest.length > 0 ? wordFrom(rest) : undefined, hyphen };
}

function splitBefore(word: Word, index: number): Cut {
  return { head: wordFrom(word.pieces.slice(0, index), word), rest: wordFrom(word.pieces.slice(index)), hyphen: false };
}

function wordFrom(pieces: readonly Piece[], like?: Word): Word {
  return {
    space: like?.space,
    pieces,
    width: pieces.reduce((sum, { width }) => sum + width, 0),
    breaks: false,
  };
}

const tolerance = 0.01;
