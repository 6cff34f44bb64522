import type { Context } from '../layout/context.ts';
import { type Piece, type TextPiece, textPiece, type Word } from './words.ts';

/** A word in two: what stays on the line, and what goes on. */
export interface Cut {
  readonly head: Word;
  readonly rest: Word | undefined;
  readonly hyphen: boolean;
}

/**
 * The longest beginning of a word that fits with a hyphen. Links keep their words whole, and so does what
 * is bold, unless it must be broken.
 */
export function hyphenate(word: Word, room: number, must: boolean, context: Context): Cut | undefined {
  let before = 0;
  let best: Cut | undefined;
  for (const [index, piece] of word.pieces.entries()) {
    if (piece.kind === 'text' && mayBreak(piece, must)) {
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

function mayBreak({ run }: TextPiece, must: boolean): boolean {
  return !run.link && (must || run.role === 'regular' || run.role === 'italic');
}

/** The places that an author marked with soft hyphens, or those that the language has. */
function breaksIn(text: string, context: Context): readonly number[] {
  if (!text.includes('\u00ad')) return context.hyphenate(text);
  return Array.from(text.matchAll(/\u00ad/gu), ({ index }) => index + 1);
}

/** Signs after which an address is cut best. */
const goodCut = /[/.?&=_@:-]/u;

/** As much of a word as fits on a line of its own. */
export function cutAnywhere(word: Word, room: number, context: Context): Cut | undefined {
  let before = 0;
  for (const [index, piece] of word.pieces.entries()) {
    if (before + piece.width > room + tolerance) {
      if (piece.kind !== 'text') return index === 0 ? undefined : cutBefore(word, index);
      const place = longestFit(piece, room - before, context, index > 0);
      return place === 0 ? cutBefore(word, index) : cutAt(word, index, piece, place, false, context);
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

function cutAt(
  word: Word,
  index: number,
  piece: TextPiece,
  place: number,
  hyphen: boolean,
  context: Context,
): Cut {
  const head = [...word.pieces.slice(0, index), textPiece(piece.text.slice(0, place), piece.run, context)];
  const tail = piece.text.slice(place);
  const rest = [...(tail ? [textPiece(tail, piece.run, context)] : []), ...word.pieces.slice(index + 1)];
  return {
    head: wordFrom(head, word.space),
    rest: rest.length > 0 ? wordFrom(rest, undefined) : undefined,
    hyphen,
  };
}

function cutBefore(word: Word, index: number): Cut {
  return {
    head: wordFrom(word.pieces.slice(0, index), word.space),
    rest: wordFrom(word.pieces.slice(index), undefined),
    hyphen: false,
  };
}

function wordFrom(pieces: readonly Piece[], space: TextPiece | undefined): Word {
  return { space, pieces, width: pieces.reduce((sum, { width }) => sum + width, 0), breaks: false };
}

const tolerance = 0.01;
