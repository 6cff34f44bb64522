import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { array, dict, name, num, type Ref, ref, type Value } from './syntax.ts';

/** A stream that is compressed once and shared by documents. */
export interface Compressed {
  readonly bytes: Uint8Array;
  /** Length before compression. */
  readonly length: number;
}

/** The objects of one PDF file. */
export interface PdfFile {
  /** A number for an object that is given later. */
  readonly reserve: () => Ref;
  readonly put: (at: Ref, value: Value) => void;
  readonly add: (value: Value) => Ref;
  /** Adds a stream that is compressed already. @param entries of its dictionary, without length and filter */
  readonly addStream: (entries: Readonly<Record<string, Value | undefined>>, data: Compressed) => Ref;
  /** Adds a stream whose bytes stand as they are. */
  readonly addRaw: (entries: Readonly<Record<string, Value | undefined>>, bytes: Uint8Array) => Ref;
  /** The whole file. The identifier follows from the content, so equal documents are equal bytes. */
  readonly save: (root: Ref, info: Ref) => Uint8Array;
}

export function compress(content: string | Uint8Array, level = 6): Compressed {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return { bytes: deflateSync(bytes, { level }), length: bytes.length };
}

/** An empty file to fill. */
export function newFile(): PdfFile {
  const values: Value[] = [];
  const streams: { readonly at: Ref; readonly head: string; readonly bytes: Uint8Array }[] = [];
  let next = 1;
  const reserve = (): Ref => next++;
  const put = (at: Ref, value: Value): void => {
    values[at] = value;
  };
  const add = (value: Value): Ref => {
    const at = reserve();
    put(at, value);
    return at;
  };
  const addRaw: PdfFile['addRaw'] = (entries, bytes) => {
    const at = reserve();
    streams.push({ at, head: dict({ ...entries, Length: num(bytes.length) }), bytes });
    return at;
  };
  const addStream: PdfFile['addStream'] = (entries, data) =>
    addRaw({ ...entries, Filter: name('FlateDecode') }, data.bytes);

  const save = (root: Ref, info: Ref): Uint8Array => {
    const where = new Map<Ref, Location>();
    packObjects(values, where, addStream);
    const parts: Uint8Array[] = [];
    let length = 0;
    const write = (part: Uint8Array): void => {
      parts.push(part);
      length += part.length;
    };
    write(fileHeader);
    for (const { at, head, bytes } of streams) {
      where.set(at, { kind: 'offset', offset: length });
      write(Buffer.from(`${at} 0 obj\n${head}\nstream\n`, 'latin1'));
      write(bytes);
      write(streamEnd);
    }
    write(crossReferences(where, { at: next, offset: length, root, info, id: identifier(parts) }));
    return Buffer.concat(parts);
  };
  return { reserve, put, add, addStream, addRaw, save };
}

// The four bytes above 127 tell transfer programs that the file is binary.
const fileHeader = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');
const streamEnd = Buffer.from('\nendstream\nendobj\n', 'latin1');

type Location =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: Ref; readonly index: number };

const objectsPerStream = 200;

/** Puts all objects that are not streams into compressed object streams. */
function packObjects(
  values: readonly Value[],
  where: Map<Ref, Location>,
  addStream: PdfFile['addStream'],
): void {
  const refs = [...values.keys()].filter((at) => values[at] !== undefined);
  for (let start = 0; start < refs.length; start += objectsPerStream) {
    const chunk = refs.slice(start, start + objectsPerStream);
    let index = '';
    let body = '';
    for (const at of chunk) {
      index += `${at} ${body.length} `;
      body += `${values[at]}\n`;
    }
    const entries = { Type: name('ObjStm'), N: num(chunk.length), First: num(index.length) };
    const stream = addStream(entries, compress(index + body));
    for (const [position, at] of chunk.entries()) where.set(at, { kind: 'packed', stream, index: position });
  }
}

interface Trailer {
  readonly at: Ref;
  readonly offset: number;
  readonly root: Ref;
  readonly info: Ref;
  readonly id: string;
}

/** The cross-reference stream: for each object one byte of kind, four of place and two of index. */
function crossReferences(where: Map<Ref, Location>, { at, offset, root, info, id }: Trailer): Uint8Array {
  where.set(at, { kind: 'offset', offset });
  const size = at + 1;
  const table = Buffer.alloc(size * 7);
  table.writeUInt16BE(0xffff, 5);
  for (const [object, location] of where) {
    const packed = location.kind === 'packed';
    table.writeUInt8(packed ? 2 : 1, object * 7);
    table.writeUInt32BE(packed ? location.stream : location.offset, object * 7 + 1);
    table.writeUInt16BE(packed ? location.index : 0, object * 7 + 5);
  }
  const { bytes } = compress(table);
  const entries = dict({
    Type: name('XRef'),
    Size: num(size),
    W: '[1 4 2]',
    Root: ref(root),
    Info: ref(info),
    ID: array([`<${id}>`, `<${id}>`]),
    Filter: name('FlateDecode'),
    Length: num(bytes.length),
  });
  return Buffer.concat([
    Buffer.from(`${at} 0 obj\n${entries}\nstream\n`, 'latin1'),
    bytes,
    streamEnd,
    Buffer.from(`startxref\n${offset}\n%%EOF\n`, 'latin1'),
  ]);
}

function identifier(parts: readonly Uint8Array[]): string {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
