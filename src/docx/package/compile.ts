import { type Document, Packer } from 'docx';

/** The files of a document by their place in its zip. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * The files of a document. The library packs them for whoever asks, slowly, and we would have to unpack them
 * to settle what differs from run to run; so we ask the part of it that makes them.
 */
export function compile(document: Document): Parts {
  return compiler.compile(document);
}

const { compiler } = Packer as unknown as {
  readonly compiler: { readonly compile: (document: Document) => Parts };
};
