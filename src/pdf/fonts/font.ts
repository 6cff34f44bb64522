import { inflateSync } from 'node:zlib';
import { type FontTable, kernOf, type OpenTable } from './table.ts';

/** A piece of text in one font: its width in thousandths of the type size, and what a `TJ` shows. */
export interface Shaped {
  readonly width: number;
  readonly show: string;
}

/** A font to set text in. Its table is read when it is first needed: most documents need few fonts. */
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
 * A font from its table.
 *
 * @param embedding `used` for large fallback fonts of which a document needs a few characters
 */
export function makeFont(open: OpenTable, embedding: Font['embedding']): Font {
  return new StoredFont(open, embedding);
}

class StoredFont implements Font {
  readonly embedding: Font['embedding'];
  readonly #open: OpenTable;
  #table: FontTable | undefined;
  #file: Buffer | undefined;
  #glyphOf: ReadonlyMap<number, number> | undefined;

  constructor(open: OpenTable, embedding: Font['embedding']) {
    this.#open = open;
    this.embedding = embedding;
  }

  get table(): FontTable {
    this.#table ??= this.#open();
    return this.#table;
  }

  get file(): Buffer {
    this.#file ??= inflateSync(this.table.file.bytes);
    return this.#file;
  }

  get glyphOf(): ReadonlyMap<number, number> {
    this.#glyphOf ??= glyphMap(this.table);
    return this.#glyphOf;
  }

  get softHyphen(): number {
    return this.table.advances.length;
  }

  shape(text: string): Shaped {
    const { advances, kerning } = this.table;
    let width = 0;
    let show = '<';
    let left: number | undefined;
    for (const glyph of glyphsOf(text, this.glyphOf)) {
      const kern = left === undefined ? 0 : kernOf(kerning, left, glyph);
      if (kern !== 0) show += `>${-kern}<`;
      show += hex4(glyph);
      width += advances[glyph]! + kern;
      left = glyph;
    }
    return { width, show: `${show}>` };
  }
}

/** The non-breaking space and hyphen look like their plain twins, also where a font leaves them out. */
function glyphMap({ codePoints, glyphs }: FontTable): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (const [index, codePoint] of codePoints.entries()) map.set(codePoint, glyphs[index]!);
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

/** Four hexadecimal digits: how a glyph is written in a content stream. */
export function hex4(value: number): string {
  return value.toString(16).padStart(4, '0');
}
