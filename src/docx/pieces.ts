import type { IBordersOptions, IParagraphOptions, ITableCellBorders } from 'docx';
import type { Twips } from './style/units.ts';

/**
 * What blocks become before they are written: paragraphs and tables as plain data, so that a block can be
 * indented or held together by whoever it stands in.
 */
export type Piece = ParagraphPiece | TablePiece;

export interface ParagraphPiece {
  readonly kind: 'paragraph';
  readonly options: IParagraphOptions;
}

export interface TablePiece {
  readonly kind: 'table';
  /** Id of a table style. */
  readonly style: 'KitGrid' | 'KitPlain';
  readonly widths: readonly Twips[];
  readonly rows: readonly Row[];
  readonly indent?: Twips;
  /** Around the table; other than those of its style. */
  readonly borders?: Omit<IBordersOptions, 'between'>;
  /** No page ends within it. */
  readonly whole?: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Repeated on each page: names the columns. */
  readonly head?: boolean;
  /** At least so high. */
  readonly height?: Twips;
  /** May be broken over two pages. */
  readonly splits?: boolean;
}

export interface Cell {
  readonly pieces: readonly Piece[];
  readonly span?: number;
  readonly borders?: ITableCellBorders;
  readonly align?: 'top' | 'center' | 'bottom';
  /** Space between the edges and the text; other than that of the style. */
  readonly margins?: {
    readonly top?: Twips;
    readonly bottom?: Twips;
    readonly left?: Twips;
    readonly right?: Twips;
  };
}

/** A paragraph of a style. */
export function paragraph(
  style: string | undefined,
  children: NonNullable<IParagraphOptions['children']>,
  options: IParagraphOptions = {},
): ParagraphPiece {
  return {
    kind: 'paragraph',
    options: { ...(style === undefined ? {} : { style }), children, ...options },
  };
}

/**
 * Pieces between which no page ends. @param onward nor after the last
 *
 * A table is held together but not to what follows it: word processors that are asked for that move whole pages.
 */
export function held(pieces: readonly Piece[], onward = false): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.kind === 'table') return { ...piece, whole: true };
    const keepNext = onward || index < pieces.length - 1;
    return { ...piece, options: { ...piece.options, keepLines: true, ...(keepNext ? { keepNext } : {}) } };
  });
}

/** Pieces further to the right. The first may hang: a box or a number stands before it. */
export function indented(pieces: readonly Piece[], by: Twips): readonly Piece[] {
  if (by === 0) return pieces;
  return pieces.map((piece) => {
    if (piece.kind === 'table') return { ...piece, indent: (piece.indent ?? 0) + by };
    const { indent } = piece.options;
    const left = typeof indent?.left === 'number' ? indent.left : 0;
    return { ...piece, options: { ...piece.options, indent: { ...indent, left: left + by } } };
  });
}

/** A line with the space around it. */
const line: Twips = 300;

/** Lines that pieces take, roughly: enough to tell a short exercise from a long one. */
export function roughHeight(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.kind === 'table' ? tableHeight(piece) : 1.3), 0);
}

function tableHeight({ rows }: TablePiece): number {
  return rows.reduce((sum, { height = 1.6 * line }) => sum + height / line, 0);
}
