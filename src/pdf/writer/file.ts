import type { Compressed } from './compress.ts';
import type { Indirect } from './objects.ts';
import { serialise } from './serialise.ts';
import { type Entries, name, type Ref, ref, type Value } from './syntax.ts';

/** What a number stands for that was reserved and never given. */
const nothing: Value = 'null';

/** The objects of one PDF file. */
export class PdfFile {
  /** By their numbers, which count from one. */
  readonly #objects: Indirect[] = [];

  /** A number for an object that is given later. */
  reserve(): Ref {
    return this.#objects.push(nothing);
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
    return serialise(this.#objects, { Root: ref(root), Info: ref(info) });
  }
}
