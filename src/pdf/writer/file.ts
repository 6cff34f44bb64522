import type { Compressed } from './compress.ts';
import { serialise } from './serialise.ts';
import { type Entries, name, type Ref, type Value } from './syntax.ts';

/** A stream of bytes with its dictionary's entries. */
export interface Stream {
  readonly entries: Entries;
  readonly bytes: Uint8Array;
}

/** An object that has a number: its text, or a stream. */
export type Indirect = Value | Stream;

/** The objects of one PDF file. Numbers count from one, without holes. */
export class PdfFile {
  readonly #objects: (Indirect | undefined)[] = [];

  /** A number for an object that is given later. */
  reserve(): Ref {
    return this.#objects.push(undefined);
  }

  /** Gives an object whose number was reserved. */
  put(at: Ref, value: Value): void {
    this.#objects[at - 1] = value;
  }

  add(value: Value): Ref {
    return this.#objects.push(value);
  }

  /** Adds a stream that is compressed already. @param entries of its dictionary, without length and filter */
  addStream(entries: Entries, { bytes }: Compressed): Ref {
    return this.addRaw({ ...entries, Filter: name('FlateDecode') }, bytes);
  }

  /** Adds a stream whose bytes stand as they are. */
  addRaw(entries: Entries, bytes: Uint8Array): Ref {
    return this.#objects.push({ entries, bytes });
  }

  /** The whole file. Its identifier follows from its content, so equal documents are equal bytes. */
  save(root: Ref, info: Ref): Uint8Array {
    return serialise(this.#objects, { Root: root, Info: info });
  }
}
