import { PDFObject } from 'pdf-lib';
import type { Value } from './syntax.ts';

/**
 * An object whose text is known: it is copied as it stands. The library's own objects are trees, walked
 * once for their size and once more for their bytes, which is most of the time that a document takes.
 */
export class WrittenObject extends PDFObject {
  readonly #text: Value;

  constructor(text: Value) {
    super();
    this.#text = text;
  }

  override clone(): WrittenObject {
    return this;
  }

  override toString(): string {
    return this.#text;
  }

  override sizeInBytes(): number {
    return this.#text.length;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    return asBuffer(buffer).write(this.#text, offset, 'latin1');
  }
}

/** A view of the same bytes. */
function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
