import {
  type Gap,
  type Inline,
  type InlinePicture,
  type NoteReference,
  plainBlocks,
  type TextRun,
} from '../../lesson/prose.ts';
import type { Role } from '../fonts/files.ts';
import type { SetText } from '../fonts/typeset.ts';
import type { Context } from '../layout/context.ts';
import { preparePicture } from '../pictures/picture.ts';
import type { PreparedPicture } from '../pictures/prepared.ts';
import type { Colour } from '../style/colours.ts';
import type { TextStyle } from '../style/style.ts';
import { px } from '../style/units.ts';

/** What the pieces of one stretch of text share. */
export interface Run {
  readonly role: Role;
  readonly size: number;
  readonly colour: Colour;
  /** Height of the baseline above that of the line. */
  readonly rise: number;
  readonly link?: { readonly target: string; readonly contents: string; readonly note: boolean };
  readonly look?: 'code' | 'answer';
}

/** What a line is made of. Widths in points. */
export type Piece =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly run: Run;
      readonly set: SetText;
      readonly width: number;
    }
  | { readonly kind: 'gap'; readonly gap: Gap; readonly run: Run; readonly width: number }
  | {
      readonly kind: 'picture';
      readonly picture: PreparedPicture;
      readonly alt: string;
      readonly run: Run;
      readonly width: number;
      readonly height: number;
    };

export type TextPiece = Extract<Piece, { kind: 'text' }>;
export type GapPiece = Extract<Piece, { kind: 'gap' }>;

/** Pieces that stay on one line, with the space before them. */
export interface Word {
  readonly space: TextPiece | undefined;
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** Begins a new line. */
  readonly breaks: boolean;
}

/** Cuts inline content into words. */
export function wordsOf(content: readonly Inline[], style: TextStyle, context: Context): readonly Word[] {
  const words = new WordBuilder(context);
  const base: Run = { role: style.role, size: style.size, colour: style.colour, rise: 0 };
  for (const inline of content) {
    switch (inline.kind) {
      case 'text':
        words.text(inline.text, runOf(inline, base, context));
        break;
      case 'break':
        words.lineBreak();
        break;
      case 'gap':
        if (inline.answer === undefined) words.piece(gapPiece(inline, base, context));
        else words.text(inline.answer, { ...base, role: bolder(base.role), look: 'answer' });
        break;
      case 'note':
        words.text(String(inline.number ?? inline.label), noteRun(inline, base, context));
        break;
      case 'picture':
        words.piece(picturePiece(inline, base, context));
    }
  }
  return words.finish();
}

function runOf(inline: TextRun, base: Run, { style }: Context): Run {
  const bold = inline.bold || base.role === 'bold' || base.role === 'boldItalic';
  const italic = inline.italic ? base.role !== 'italic' : base.role === 'italic';
  return {
    ...base,
    role: bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular',
    ...(inline.code ? { look: 'code' as const } : {}),
    ...(inline.link === undefined
      ? {}
      : { colour: style.accent, link: { target: inline.link, contents: inline.text, note: false } }),
  };
}

function bolder(role: Role): Role {
  return role === 'italic' || role === 'boldItalic' ? 'boldItalic' : 'bold';
}

function noteRun(note: NoteReference, base: Run, { style }: Context): Run {
  const small = base.size * 0.68;
  const floor = style.text.small.size;
  return {
    ...base,
    // Large print has no small text, not even here.
    size: floor > base.size * 0.95 ? base.size : small,
    rise: base.size * 0.32,
    colour: style.accent,
    link: { target: `#note-${note.number ?? note.label}`, contents: plainBlocks(note.blocks), note: true },
  };
}

function gapPiece(gap: Gap, run: Run, { style, width }: Context): Piece {
  return { kind: 'gap', gap, run, width: Math.min(width, (gap.width ?? 12) * style.gap.character) };
}

/** An inline picture stands on the line, at most three lines high. */
function picturePiece({ picture, alt }: InlinePicture, run: Run, { width }: Context): Piece {
  const scale = Math.min(1, (run.size * 4.5) / px(picture.height), width / px(picture.width));
  const size = { width: px(picture.width) * scale, height: px(picture.height) * scale };
  return { kind: 'picture', picture: preparePicture(picture), alt, run, ...size };
}

/** Where a line may end within a word: after a hyphen, dash or slash between letters. */
const innerBreak = /(?<=[\p{L}\d]{2}[-–—/])(?=\p{L}{2})/u;

/** Few words have such a sign, and to look for one is quicker than to look around every letter. */
const joiner = /[-–—/]/u;

/** Spaces at which lines may end; non-breaking ones are not among them. */
const breakingSpace = /([\t-\r \u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f\u3000]+)/u;

class WordBuilder {
  readonly #words: Word[] = [];
  readonly #context: Context;
  #space: TextPiece | undefined;
  #pieces: Piece[] = [];
  #breaks = false;

  constructor(context: Context) {
    this.#context = context;
  }

  text(text: string, run: Run): void {
    for (const [index, part] of text.split(breakingSpace).entries()) {
      if (part === '') continue;
      if (index % 2 === 1) {
        this.#endWord();
        this.#space = part === '\u200b' ? undefined : textPiece(' ', run, this.#context);
      } else {
        const chunks = joiner.test(part) ? part.split(innerBreak) : [part];
        for (const [position, chunk] of chunks.entries()) {
          if (position > 0) this.#endWord();
          this.piece(textPiece(chunk, run, this.#context));
        }
      }
    }
  }

  piece(piece: Piece): void {
    this.#pieces.push(piece);
  }

  lineBreak(): void {
    this.#endWord();
    // Two breaks in a row leave an empty line.
    if (this.#breaks) this.#words.push({ space: undefined, pieces: [], width: 0, breaks: true });
    this.#breaks = true;
    this.#space = undefined;
  }

  finish(): readonly Word[] {
    this.#endWord();
    return this.#words;
  }

  #endWord(): void {
    if (this.#pieces.length === 0) return;
    const width = this.#pieces.reduce((sum, piece) => sum + piece.width, 0);
    this.#words.push({ space: this.#space, pieces: this.#pieces, width, breaks: this.#breaks });
    this.#pieces = [];
    this.#space = undefined;
    this.#breaks = false;
  }
}

/** Text set in a run. */
export function textPiece(text: string, run: Run, { faces }: Context): TextPiece {
  const set = faces.set(text, run.role);
  return { kind: 'text', text, run, set, width: (set.width * run.size) / 1000 };
}
