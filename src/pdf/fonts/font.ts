import type { FontTable } from './table.ts';

/** A piece of text in one font: its width in thousandths of the type size, and what a `TJ` shows. */
export interface Shaped {
  readonly width: number;
  readonly show: string;
}

/** A font to set text in. */
export interface Font {
  readonly table: FontTable;
  /** The embedded TrueType file. */
  readonly file: Buffer;
  /** One subset for all documents, or only the glyphs that a document uses. */
  readonly embedding: 'whole' | 'used';
  readonly glyphOf: ReadonlyMap<number, number>;
  /** Glyph number that stands for the hyphen at the end of a line; readers of the text skip it. */
  readonly softHyphen: number;
  readonly shape: (text: string) => Shaped;
}

/**
 * A font from its table. Shapes are cached: the words of a school book are few.
 *
 * @param embedding `used` for large fallback fonts of which a document needs a few characters
 */
export function makeFont(table: FontTable, embedding: Font['embedding']): Font {
  const glyphOf = glyphMap(table);
  const kerning = new Map(table.kerning.map(([left, right, by]) => [left * 65536 + right, by]));
  const cache = new Map<string, Shaped>();
  const shape = (text: string): Shaped => {
    const known = cache.get(text);
    if (known) return known;
    const shaped = shapeGlyphs(glyphsOf(text, glyphOf), table, kerning);
    cache.set(text, shaped);
    return shaped;
  };
  const softHyphen = table.advances.length;
  return { table, file: Buffer.from(table.file, 'base64'), embedding, glyphOf, softHyphen, shape };
}

/** The non-breaking space and hyphen look like their plain twins, also where a font leaves them out. */
function glyphMap(table: FontTable): ReadonlyMap<number, number> {
  const map = new Map(table.glyphs);
  for (const [special, plain] of [
    [0xa0, 0x20],
    [0x202f, 0x20],
    [0x2011, 0x2d],
    [0x2010, 0x2d],
  ] as const) {
    const glyph = map.get(plain);
    if (glyph !== undefined && !map.has(special)) map.set(special, glyph);
  }
  return map;
}

function glyphsOf(text: string, glyphOf: ReadonlyMap<number, number>): readonly number[] {
  return Array.from(text, (character) => {
    const glyph = glyphOf.get(character.codePointAt(0)!);
    if (glyph === undefined) throw new Error(`“${character}” reached a font that cannot draw it`);
    return glyph;
  });
}

function shapeGlyphs(
  glyphs: readonly number[],
  table: FontTable,
  kerning: ReadonlyMap<number, number>,
): Shaped {
  let width = 0;
  let show = '<';
  for (const [index, glyph] of glyphs.entries()) {
    const kern = index === 0 ? 0 : (kerning.get(glyphs[index - 1]! * 65536 + glyph) ?? 0);
    if (kern !== 0) show += `>${-kern}<`;
    show += hex4(glyph);
    width += table.advances[glyph]! + kern;
  }
  return { width, show: `${show}>` };
}

/** Four hexadecimal digits: how a glyph is written in a content stream. */
export function hex4(value: number): string {
  return value.toString(16).padStart(4, '0');
}
