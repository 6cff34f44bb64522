import {
  type PDFContext,
  PDFCrossRefStream,
  type PDFDict,
  PDFHeader,
  PDFName,
  type PDFObject,
  PDFObjectStream,
  PDFRawStream,
  type PDFRef,
  PDFTrailer,
} from 'pdf-lib';
import { compress } from './compress.ts';
import { identifierOf } from './identifier.ts';

type Numbered<Kind extends PDFObject> = [PDFRef, Kind];

/** Where an object stands: at an offset in the file, or in a stream of objects. */
type Place = { readonly offset: number } | { readonly stream: PDFRef; readonly index: number };

const objectsPerStream = 200;

/**
 * The whole file: its streams, the other objects packed into streams of objects, and a table of where all
 * of them are. The library has a writer that does the same, but it is asynchronous and compresses slowly.
 */
export function serialise(context: PDFContext): Uint8Array {
  const places = new Map<PDFRef, Place>();
  const streams = packObjects(context, places);
  const parts = [bytesOf(PDFHeader.forVersion(1, 7)), newline];
  let offset = sizeOf(parts);
  for (const [at, stream] of streams) {
    places.set(at, { offset });
    const written = writeStream(at, stream);
    offset += sizeOf(written);
    parts.push(...written);
  }
  const last = context.nextRef();
  places.set(last, { offset });
  const table = crossReferences(trailerDict(context, identifierOf(streams)), places);
  const trailer = bytesOf(PDFTrailer.forLastCrossRefSectionOffset(offset));
  return Buffer.concat([...parts, ...writeStream(last, table), trailer]);
}

/** Packs what is not a stream. @returns all streams of the file, those of packed objects last */
function packObjects(context: PDFContext, places: Map<PDFRef, Place>): readonly Numbered<PDFRawStream>[] {
  const streams: Numbered<PDFRawStream>[] = [];
  const others: Numbered<PDFObject>[] = [];
  for (const [at, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) streams.push([at, object]);
    else others.push([at, object]);
  }
  for (let start = 0; start < others.length; start += objectsPerStream) {
    const chunk = others.slice(start, start + objectsPerStream);
    const stream = context.nextRef();
    for (const [index, [at]] of chunk.entries()) places.set(at, { stream, index });
    const objects = PDFObjectStream.withContextAndObjects(context, chunk, false);
    streams.push([stream, compressed(objects.dict, objects.getContentsString())]);
  }
  return streams;
}

function crossReferences(trailer: PDFDict, places: ReadonlyMap<PDFRef, Place>): PDFRawStream {
  const table = PDFCrossRefStream.create(trailer, false);
  // The library wants them in the order of their numbers.
  for (const [at, place] of [...places].sort(([a], [b]) => a.objectNumber - b.objectNumber)) {
    if ('offset' in place) table.addUncompressedEntry(at, place.offset);
    else table.addCompressedEntry(at, place.stream, place.index);
  }
  table.updateDict();
  return compressed(table.dict, table.getContents());
}

function trailerDict(context: PDFContext, id: PDFObject): PDFDict {
  const { Root, Info } = context.trailerInfo;
  return context.obj({ Size: context.largestObjectNumber + 1, Root, Info, ID: [id, id] });
}

/** A stream of the library, compressed by Node. */
function compressed(dict: PDFDict, contents: string | Uint8Array): PDFRawStream {
  dict.set(PDFName.of('Filter'), PDFName.FlateDecode);
  return PDFRawStream.of(dict, compress(contents).bytes);
}

const newline = Buffer.from('\n');
const streamEnd = Buffer.from('\nendstream\nendobj\n');

/** A stream between its head and its end. Its bytes are not copied here: a font is large. */
function writeStream({ objectNumber }: PDFRef, stream: PDFRawStream): readonly Uint8Array[] {
  stream.updateDict();
  const head = Buffer.from(`${objectNumber} 0 obj\n${stream.dict}\nstream\n`, 'latin1');
  return [head, stream.contents, streamEnd];
}

function bytesOf(object: PDFHeader | PDFTrailer): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((size, { length }) => size + length, 0);
}
