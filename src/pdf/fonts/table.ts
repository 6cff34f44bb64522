import { createHash } from 'node:crypto';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import type { FontSource } from './files.ts';
import { kernPairs } from './kerning.ts';
import { readTables, writeTables } from './sfnt.ts';

/** Raise when what stands in a table changes, so that tables in caches are made anew. */
export const tableVersion = 1;

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
  readonly advances: readonly number[];
  /** Code points and their glyphs. */
  readonly glyphs: readonly (readonly [codePoint: number, glyph: number])[];
  readonly kerning: readonly (readonly [left: number, right: number, adjustment: number])[];
  /** The subset as a TrueType file, in base64. */
  readonly file: string;
}

/** What a PDF reader needs to draw glyphs; layout tables stay out. */
const embeddedTables = new Set(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);

/**
 * Subsets a font to the given characters and measures it.
 *
 * @param bytes the TrueType file of the source
 */
export async function makeTable(bytes: Buffer, { characters, kerned }: FontSource): Promise<FontTable> {
  const text = String.fromCodePoint(...characters);
  const subset = await subsetFont(bytes, text, {
    targetFormat: 'truetype',
    keepFeatures: ['kern'],
    noLayoutClosure: true,
    noHinting: true,
  });
  const font = create(subset);
  const file = writeTables(readTables(subset).filter(({ tag }) => embeddedTables.has(tag)));
  const wanted = new Set(characters);
  const scale = 1000 / font.unitsPerEm;
  const scaled = (value: number): number => Math.round(value * scale);
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    name: `${subsetTag(file)}+${font.postscriptName.replace(/[^\w-]/gu, '')}`,
    box: [scaled(minX), scaled(minY), scaled(maxX), scaled(maxY)],
    ascent: scaled(font.ascent),
    descent: scaled(font.descent),
    capHeight: scaled(font.capHeight || font.ascent),
    italicAngle: font.italicAngle,
    advances: advancesOf(font, scaled),
    glyphs: font.characterSet
      .filter((codePoint) => wanted.has(codePoint))
      .map((codePoint) => [codePoint, font.glyphForCodePoint(codePoint).id]),
    kerning: kerned ? kernPairs(font).map(([left, right, by]) => [left, right, scaled(by)]) : [],
    file: file.toString('base64'),
  };
}

function advancesOf(font: Font, scaled: (value: number) => number): readonly number[] {
  return Array.from({ length: font.numGlyphs }, (_, glyph) => scaled(font.getGlyph(glyph).advanceWidth));
}

/** Six capitals, as PDF names subsets; from the content, so that equal subsets share a name. */
function subsetTag(file: Buffer): string {
  const digest = createHash('sha256').update(file).digest();
  return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}
