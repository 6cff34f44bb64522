import { readTables, type SfntTable, writeTables } from './sfnt.ts';

/**
 * A TrueType file that draws only the given glyphs. Glyphs keep their numbers; those that are not used
 * become empty, which costs next to nothing once compressed. So text that was shaped for the whole font
 * fits this one, whatever else a document holds.
 */
export function keepGlyphs(font: Buffer, glyphs: ReadonlySet<number>): Buffer {
  const tables = readTables(font);
  const find = (tag: string): Buffer => tables.find((table) => table.tag === tag)!.bytes;
  const outlines = outlinesOf(find('glyf'), find('loca'), find('head').readInt16BE(50) === 1);
  const kept = withComponents(glyphs, outlines);
  const used = outlines.map((outline, glyph) => (kept.has(glyph) ? outline : outline.subarray(0, 0)));
  const replaced = new Map([
    ['glyf', Buffer.concat(used)],
    ['loca', longOffsets(used)],
    ['head', withLongOffsets(find('head'))],
  ]);
  return writeTables(
    tables
      .filter(({ tag }) => tag !== 'cmap')
      .map(({ tag, bytes }): SfntTable => ({ tag, bytes: replaced.get(tag) ?? bytes })),
  );
}

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
  copy.writeInt16BE(1, 50);
  return copy;
}
