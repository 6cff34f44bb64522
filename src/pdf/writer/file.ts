import { PDFContext, PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import type { Compressed } from './compress.ts';
import { serialise } from './serialise.ts';
import { type Entries, name, type Ref, type Value } from './syntax.ts';
import { WrittenObject } from './written.ts';

/** The objects of one PDF file. */
export class PdfFile {
  readonly #context = PDFContext.create();

  /** A number for an object that is given later. */
  reserve(): Ref {
    return this.#context.nextRef();
  }

  /** Gives an object whose number was reserved. */
  put(at: Ref, value: Value): void {
    this.#context.assign(at, new WrittenObject(value));
  }

  add(value: Value): Ref {
    return this.#context.register(new WrittenObject(value));
  }

  /** Adds a stream that is compressed already. @param entries of its dictionary, without length and filter */
  addStream(entries: Entries, { bytes }: Compressed): Ref {
    return this.addRaw({ ...entries, Filter: name('FlateDecode') }, bytes);
  }

  /** Adds a stream whose bytes stand as they are. */
  addRaw(entries: Entries, bytes: Uint8Array): Ref {
    return this.#context.register(PDFRawStream.of(this.#dictOf(entries), bytes));
  }

  /** The whole file. Its identifier follows from its content, so equal documents are equal bytes. */
  save(root: Ref, info: Ref): Uint8Array {
    this.#context.trailerInfo = { Root: root, Info: info };
    return serialise(this.#context);
  }

  #dictOf(entries: Entries): PDFDict {
    const dict = PDFDict.withContext(this.#context);
    for (const [key, value] of Object.entries(entries)) {
      if (value !== undefined) dict.set(PDFName.of(key), new WrittenObject(value));
    }
    return dict;
  }
}
