import { createHash } from 'node:crypto';
import { type Compressed, compress } from './compress.ts';
import { crossReferences, type Location } from './cross-references.ts';
import { dict, name, num, type Ref, type Value } from './syntax.ts';

/** Entries of a dictionary; those without a value are left out. */
export type Entries = Readonly<Record<string, Value | undefined>>;

interface Stream {
  readonly at: Ref;
  readonly head: string;
  readonly bytes: Uint8Array;
}

// The four bytes above 127 tell transfer programs that the file is binary.
const fileHeader = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');
const streamEnd = Buffer.from('\nendstream\nendobj\n', 'latin1');

const objectsPerStream = 200;

/** The objects of one PDF file. */
export class PdfFile {
  readonly #values: Value[] = [];
  readonly #streams: Stream[] = [];
  #next: Ref = 1;

  /** A number for an object that is given later. */
  reserve(): Ref {
    return this.#next++;
  }

  /** Gives an object whose number was reserved. */
  put(at: Ref, value: Value): void {
    this.#values[at] = value;
  }

  add(value: Value): Ref {
    const at = this.reserve();
    this.put(at, value);
    return at;
  }

  /** Adds a stream that is compressed already. @param entries of its dictionary, without length and filter */
  addStream(entries: Entries, { bytes }: Compressed): Ref {
    return this.addRaw({ ...entries, Filter: name('FlateDecode') }, bytes);
  }

  /** Adds a stream whose bytes stand as they are. */
  addRaw(entries: Entries, bytes: Uint8Array): Ref {
    const at = this.reserve();
    this.#streams.push({ at, head: dict({ ...entries, Length: num(bytes.length) }), bytes });
    return at;
  }

  /** The whole file. Its identifier follows from its content, so equal documents are equal bytes. */
  save(root: Ref, info: Ref): Uint8Array {
    const where = this.#packObjects();
    const parts: Uint8Array[] = [fileHeader];
    let offset = fileHeader.length;
    for (const { at, head, bytes } of this.#streams) {
      where.set(at, { kind: 'offset', offset });
      const start = Buffer.from(`${at} 0 obj\n${head}\nstream\n`, 'latin1');
      parts.push(start, bytes, streamEnd);
      offset += start.length + bytes.length + streamEnd.length;
    }
    const trailer = { at: this.#next, offset, root, info, id: identifier(parts) };
    return Buffer.concat([...parts, crossReferences(where, trailer)]);
  }

  /** Puts all objects that are not streams into compressed streams of objects. */
  #packObjects(): Map<Ref, Location> {
    const where = new Map<Ref, Location>();
    const refs = [...this.#values.keys()].filter((at) => this.#values[at] !== undefined);
    for (let start = 0; start < refs.length; start += objectsPerStream) {
      const chunk = refs.slice(start, start + objectsPerStream);
      const stream = this.#packChunk(chunk);
      for (const [index, at] of chunk.entries()) where.set(at, { kind: 'packed', stream, index });
    }
    return where;
  }

  #packChunk(refs: readonly Ref[]): Ref {
    let index = '';
    let body = '';
    for (const at of refs) {
      index += `${at} ${body.length} `;
      body += `${this.#values[at]}\n`;
    }
    const entries = { Type: name('ObjStm'), N: num(refs.length), First: num(index.length) };
    return this.addStream(entries, compress(index + body));
  }
}

function identifier(parts: readonly Uint8Array[]): string {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
