import { compress } from './compress.ts';
import type { Stream } from './objects.ts';
import { type Entries, name, num, type Ref } from './syntax.ts';

/** What an entry says, and how many bytes each of its three numbers takes. */
const kinds = { free: 0, written: 1, packed: 2 } as const;
const widths = [1, 4, 2] as const;
const entryLength = widths[0] + widths[1] + widths[2];

/** The table of where the objects of a file are. */
export class CrossReferences {
  readonly #entries: (readonly [kind: number, where: number, which: number])[] = [[kinds.free, 0, 0xffff]];

  /** An object that stands in the file, at an offset. */
  written(at: Ref, offset: number): void {
    this.#entries[at] = [kinds.written, offset, 0];
  }

  /** An object that stands in a stream of objects. @param index among the objects of the stream */
  packed(at: Ref, stream: Ref, index: number): void {
    this.#entries[at] = [kinds.packed, stream, index];
  }

  /** The table as the stream that ends a file. @param trailer what readers look for first */
  stream(trailer: Entries): Stream {
    const bytes = Buffer.alloc(this.#entries.length * entryLength);
    for (const [at, [kind, where, which]] of this.#entries.entries()) {
      const start = at * entryLength;
      bytes.writeUInt8(kind, start);
      bytes.writeUInt32BE(where, start + widths[0]);
      bytes.writeUInt16BE(which, start + widths[0] + widths[1]);
    }
    const entries = {
      Type: name('XRef'),
      Size: num(this.#entries.length),
      W: `[${widths.join(' ')}]`,
      ...trailer,
      Filter: name('FlateDecode'),
    };
    return { entries, bytes: compress(bytes).bytes };
  }
}
