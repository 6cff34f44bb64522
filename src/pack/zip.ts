import { crc32, deflateRawSync } from 'node:zlib';

/** A file with its path inside a package. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file as it lies in a zip. */
interface Member {
  readonly crc: number;
  readonly size: number;
  /** Compressed, unless that was no use. */
  readonly data: Uint8Array;
  readonly method: 0 | 8;
}

/** Formats that are compressed already: storing them is as small, and faster. */
const compressed = /\.(?:pdf|png|jpe?g|woff2|zip|docx)$/i;

/** Names are in UTF-8. */
const utf8Names = 1 << 11;

/** What reads it must know: version 2.0, for compression. */
const needed = 20;

/** The earliest date of the format: the first of January 1980. Zip dates have no zone, so it is the same everywhere. */
const earliest = (1 << 5) | 1;

/**
 * Packs files into a zip, in the order given. Equal files give equal bytes, on any machine at any time.
 * A file that goes into many packs is compressed once.
 *
 * @param files with forward slashes in their names, each name once, and no entries for folders
 */
export function zip(files: readonly NamedBytes[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const path = Buffer.from(name);
    const member = memberOf(name, bytes);
    directory.push(directoryEntry(path, member, offset));
    for (const piece of [localHeader(path, member), member.data]) {
      pieces.push(piece);
      offset += piece.length;
    }
  }
  assertEachOnce(files);
  const end = endOfDirectory(files.length, Buffer.concat(directory).length, offset);
  return Buffer.concat([...pieces, ...directory, end]);
}

const members = new WeakMap<Uint8Array, Member>();

function memberOf(name: string, bytes: Uint8Array): Member {
  const known = members.get(bytes);
  if (known) return known;
  const member = { crc: crc32(bytes), size: bytes.length, ...packed(name, bytes) };
  members.set(bytes, member);
  return member;
}

function packed(name: string, bytes: Uint8Array): Pick<Member, 'data' | 'method'> {
  const data = compressed.test(name) ? bytes : deflateRawSync(bytes, { level: 6 });
  return data.length < bytes.length ? { data, method: 8 } : { data: bytes, method: 0 };
}

function localHeader(path: Buffer, member: Member): Uint8Array {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeFacts(header, 4, path, member);
  return Buffer.concat([header, path]);
}

function directoryEntry(path: Buffer, member: Member, offset: number): Uint8Array {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(needed, 4);
  writeFacts(entry, 6, path, member);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, path]);
}

/** What the header of a file and its entry in the directory have in common. */
function writeFacts(into: Buffer, at: number, path: Buffer, { crc, size, data, method }: Member): void {
  into.writeUInt16LE(needed, at);
  into.writeUInt16LE(utf8Names, at + 2);
  into.writeUInt16LE(method, at + 4);
  into.writeUInt16LE(earliest, at + 8);
  into.writeUInt32LE(crc, at + 10);
  into.writeUInt32LE(data.length, at + 14);
  into.writeUInt32LE(size, at + 18);
  into.writeUInt16LE(path.length, at + 22);
}

function endOfDirectory(count: number, size: number, offset: number): Uint8Array {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function assertEachOnce(files: readonly NamedBytes[]): void {
  const names = new Set(files.map(({ name }) => name));
  if (names.size !== files.length) throw new Error('Two files of a pack have the same name.');
}
