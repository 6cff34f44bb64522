import { createHash } from 'node:crypto';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { compressOnce } from '../writer/compress.ts';
import { codePointsOf } from './charset.ts';
import type { FontSource } from './files.ts';
import { kernPairs } from './kerning.ts';
import { readTables, writeTables } from './sfnt.ts';
import { type FontTable, type Kerning, pairKey } from './table.ts';

/** What a PDF reader needs to draw glyphs; layout tables stay out. */
const embeddedTables = new Set(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);

/**
 * Subsets a font to the given characters and measures it.
 *
 * @param bytes the TrueType file of the source
 */
export async function makeTable(bytes: Buffer, { characters, kerned }: FontSource): Promise<FontTable> {
  const wanted = codePointsOf(characters);
  const subset = await subsetFont(bytes, String.fromCodePoint(...wanted), {
    targetFormat: 'truetype',
    keepFeatures: ['kern'],
    noLayoutClosure: true,
    noHinting: true,
  });
  const font = create(subset);
  const file = writeTables(readTables(subset).filter(({ tag }) => embeddedTables.has(tag)));
  const scale = 1000 / font.unitsPerEm;
  const scaled = (value: number): number => Math.round(value * scale);
  const { minX, minY, maxX, maxY } = font.bbox;
  const codePoints = charactersIn(font, wanted);
  return {
    name: `${subsetTag(file)}+${font.postscriptName.replace(/[^\w-]/gu, '')}`,
    box: [scaled(minX), scaled(minY), scaled(maxX), scaled(maxY)],
    ascent: scaled(font.ascent),
    descent: scaled(font.descent),
    capHeight: scaled(font.capHeight || font.ascent),
    italicAngle: font.italicAngle,
    advances: advancesOf(font, scaled),
    codePoints: Uint32Array.from(codePoints),
    glyphs: Uint16Array.from(codePoints, (codePoint) => font.glyphForCodePoint(codePoint).id),
    kerning: kerningOf(kerned ? font : undefined, scaled),
    file: compressOnce(file),
  };
}

function charactersIn(font: Font, wanted: readonly number[]): readonly number[] {
  const allowed = new Set(wanted);
  return font.characterSet.filter((codePoint) => allowed.has(codePoint));
}

function advancesOf(font: Font, scaled: (value: number) => number): Uint16Array {
  return Uint16Array.from({ length: font.numGlyphs }, (_, glyph) =>
    scaled(font.getGlyph(glyph).advanceWidth),
  );
}

function kerningOf(font: Font | undefined, scaled: (value: number) => number): Kerning {
  const pairs = (font ? kernPairs(font) : [])
    .map(([left, right, by]) => [pairKey(left, right), scaled(by)] as const)
    .filter(([, by]) => by !== 0)
    .sort(([a], [b]) => a - b);
  return {
    pairs: Uint32Array.from(pairs, ([pair]) => pair),
    adjustments: Int16Array.from(pairs, ([, by]) => by),
  };
}

/** Six capitals, as PDF names subsets; from the content, so that equal subsets share a name. */
function subsetTag(file: Buffer): string {
  const digest = createHash('sha256').update(file).digest();
  return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}
