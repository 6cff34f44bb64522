/** One table of a TrueType file. */
export interface SfntTable {
  readonly tag: string;
  readonly bytes: Buffer;
}

const headerSize = 12;
const recordSize = 16;

/** The tables of a TrueType file in the order of its directory. */
export function readTables(font: Buffer): readonly SfntTable[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const record = headerSize + recordSize * index;
    const start = font.readUInt32BE(record + 8);
    return {
      tag: font.toString('latin1', record, record + 4),
      bytes: font.subarray(start, start + font.readUInt32BE(record + 12)),
    };
  });
}

/** A TrueType file of the given tables, sorted by tag as the format asks. */
export function writeTables(tables: readonly SfntTable[]): Buffer {
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const directory = Buffer.alloc(headerSize + recordSize * sorted.length);
  writeHeader(directory, sorted.length);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (const [index, { tag, bytes }] of sorted.entries()) {
    const record = headerSize + recordSize * index;
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    bytes.copy(padded);
    directory.write(tag, record, 'latin1');
    directory.writeUInt32BE(checksum(padded), record + 4);
    directory.writeUInt32BE(offset, record + 8);
    directory.writeUInt32BE(bytes.length, record + 12);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

function writeHeader(directory: Buffer, count: number): void {
  const power = Math.floor(Math.log2(count));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(16 << power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * count - (16 << power), 10);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
