import type { Compressed } from '../writer/compress.ts';

/** Raise when what stands in a table changes, so that tables in caches are made anew. */
export const tableVersion = 2;

/**
 * All that setting text and embedding a font need, worked out once. Measures are in thousandths of the
 * type size, as PDF wants them.
 */
export interface FontTable {
  /** PostScript name with the tag that marks a subset. */
  readonly name: string;
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  /** Width of each glyph. */
  readonly advances: Uint16Array;
  readonly codePoints: Uint32Array;
  /** The glyph of each code point. */
  readonly glyphs: Uint16Array;
  readonly kerning: Kerning;
  /** The subset as a TrueType file. */
  readonly file: Compressed;
}

/** How much closer or wider pairs of glyphs stand. */
export interface Kerning {
  /** Left glyph in the upper half, right glyph in the lower; ascending. */
  readonly pairs: Uint32Array;
  readonly adjustments: Int16Array;
}

/** A table that is read when it is first needed. */
export type OpenTable = () => FontTable;

/** The key of a pair of glyphs. */
export function pairKey(left: number, right: number): number {
  return left * 65536 + right;
}

/** The adjustment of a pair; zero for most. */
export function kernOf({ pairs, adjustments }: Kerning, left: number, right: number): number {
  const wanted = pairKey(left, right);
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pairs[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return pairs[low] === wanted ? adjustments[low]! : 0;
}
