import { readTables, type SfntTable, writeTables } from './sfnt.ts';

/**
 * A TrueType file that draws only the given glyphs. Glyphs keep their numbers; those that are not used
 * become empty, which costs next to nothing once compressed. So text that was shaped for the whole font
 * fits this one, whatever else a document holds.
 */
export function keepGlyphs(font: Buffer, glyphs: ReadonlySet<number>): Buffer {
  const { tables, outlines } = partsOf(font);
  const kept = withComponents(glyphs, outlines);
  const used = outlines.map((outline, glyph) => (kept.has(glyph) ? outline : empty));
  const replaced = new Map([
    ['glyf', Buffer.concat(used)],
    ['loca', longOffsets(used)],
  ]);
  return writeTables(tables.map(({ tag, bytes }): SfntTable => ({ tag, bytes: replaced.get(tag) ?? bytes })));
}

const empty = Buffer.alloc(0);

interface FontParts {
  readonly tables: readonly SfntTable[];
  readonly outlines: readonly Buffer[];
}

const parts = new WeakMap<Buffer, FontParts>();

/** A font taken apart, once: its tables, ready for long offsets, and the outline of each glyph. */
function partsOf(font: Buffer): FontParts {
  const known = parts.get(font) ?? takeApart(font);
  parts.set(font, known);
  return known;
}

function takeApart(font: Buffer): FontParts {
  const tables = readTables(font);
  const find = (tag: string): Buffer => tables.find((table) => table.tag === tag)!.bytes;
  const long = find('head').readInt16BE(indexFormat) === 1;
  const needed = tables.filter(({ tag }) => tag !== 'cmap');
  return {
    tables: needed.map((table) =>
      table.tag === 'head' ? { ...table, bytes: withLongOffsets(table.bytes) } : table,
    ),
    outlines: outlinesOf(find('glyf'), find('loca'), long),
  };
}

/** Where the head table says how long offsets are. */
const indexFormat = 50;

function outlinesOf(glyf: Buffer, loca: Buffer, long: boolean): readonly Buffer[] {
  const count = loca.length / (long ? 4 : 2) - 1;
  const at = (index: number): number =>
    long ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2;
  return Array.from({ length: count }, (_, glyph) => glyf.subarray(at(glyph), at(glyph + 1)));
}

/** The glyphs, those that they are composed of, and glyph 0, which every font must have. */
function withComponents(glyphs: ReadonlySet<number>, outlines: readonly Buffer[]): ReadonlySet<number> {
  const kept = new Set<number>();
  const waiting = [0, ...glyphs];
  for (let glyph = waiting.pop(); glyph !== undefined; glyph = waiting.pop()) {
    if (kept.has(glyph)) continue;
    kept.add(glyph);
    waiting.push(...componentsOf(outlines[glyph]!));
  }
  return kept;
}

const wordArguments = 0x1;
const scaled = 0x8;
const moreComponents = 0x20;
const scaledTwice = 0x40;
const matrix = 0x80;

function componentsOf(outline: Buffer): readonly number[] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const components: number[] = [];
  let at = 10;
  let flags = moreComponents;
  while (flags & moreComponents) {
    flags = outline.readUInt16BE(at);
    components.push(outline.readUInt16BE(at + 2));
    at += 4 + (flags & wordArguments ? 4 : 2);
    at += flags & scaled ? 2 : flags & scaledTwice ? 4 : flags & matrix ? 8 : 0;
  }
  return components;
}

function longOffsets(outlines: readonly Buffer[]): Buffer {
  const loca = Buffer.alloc(4 * (outlines.length + 1));
  let offset = 0;
  for (const [index, outline] of outlines.entries()) {
    offset += outline.length;
    loca.writeUInt32BE(offset, 4 * (index + 1));
  }
  return loca;
}

function withLongOffsets(head: Buffer): Buffer {
  const copy = Buffer.from(head);
  copy.writeInt16BE(1, indexFormat);
  return copy;
}
