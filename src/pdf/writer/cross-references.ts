import { compress } from './compress.ts';
import { array, dict, name, num, type Ref, ref } from './syntax.ts';

/** Where an object stands: at an offset in the file, or in a stream of objects. */
export type Location =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: Ref; readonly index: number };

export interface Trailer {
  /** Number and offset of the cross-reference stream itself. */
  readonly at: Ref;
  readonly offset: number;
  readonly root: Ref;
  readonly info: Ref;
  /** Identifier of the file, in hexadecimal. */
  readonly id: string;
}

/** One byte of kind, four of place and two of index for each object. */
const entrySize = 7;
const entryWidths = '[1 4 2]';

/** The end of a file: where all its objects are. */
export function crossReferences(where: ReadonlyMap<Ref, Location>, trailer: Trailer): Uint8Array {
  const { at, offset, root, info, id } = trailer;
  const table = entriesOf(new Map([...where, [at, { kind: 'offset', offset }]]), at + 1);
  const { bytes } = compress(table);
  const entries = dict({
    Type: name('XRef'),
    Size: num(at + 1),
    W: entryWidths,
    Root: ref(root),
    Info: ref(info),
    ID: array([`<${id}>`, `<${id}>`]),
    Filter: name('FlateDecode'),
    Length: num(bytes.length),
  });
  return Buffer.concat([
    Buffer.from(`${at} 0 obj\n${entries}\nstream\n`, 'latin1'),
    bytes,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${offset}\n%%EOF\n`, 'latin1'),
  ]);
}

function entriesOf(where: ReadonlyMap<Ref, Location>, size: number): Buffer {
  const table = Buffer.alloc(size * entrySize);
  // Object 0 is free for ever, as the format asks.
  table.writeUInt16BE(0xffff, 5);
  for (const [object, location] of where) {
    const packed = location.kind === 'packed';
    table.writeUInt8(packed ? 2 : 1, object * entrySize);
    table.writeUInt32BE(packed ? location.stream : location.offset, object * entrySize + 1);
    table.writeUInt16BE(packed ? location.index : 0, object * entrySize + 5);
  }
  return table;
}
