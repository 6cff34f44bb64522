import { PDFHeader, PDFTrailer } from 'pdf-lib';
import { compress } from './compress.ts';
import { identifierOf } from './identifier.ts';
import { type Indirect, isStream, type Stream } from './objects.ts';
import { CrossReferences } from './references.ts';
import { dict, type Entries, name, num, type Ref } from './syntax.ts';

/** The version, and a line that tells programs which copy files that these bytes are no text. */
const header = Buffer.concat([bytesOf(PDFHeader.forVersion(1, 7)), Buffer.from('\n\n')]);

/** A reader that wants one object unpacks its whole stream. */
const objectsPerStream = 250;

/**
 * The whole file: its streams, the other objects packed into streams of objects, and a table of where all
 * of them are.
 *
 * @param objects by their numbers, which count from one
 * @param roots where readers begin
 */
export function serialise(objects: readonly Indirect[], roots: Entries): Uint8Array {
  const table = new CrossReferences();
  const streams = new Map<Ref, Stream>();
  const texts = new Map<Ref, string>();
  for (const [index, object] of objects.entries()) {
    if (isStream(object)) streams.set(index + 1, object);
    else texts.set(index + 1, object);
  }
  let next = objects.length + 1;
  for (const chunk of chunksOf([...texts], objectsPerStream)) {
    for (const [index, [at]] of chunk.entries()) table.packed(at, next, index);
    streams.set(next++, packedObjects(chunk));
  }
  const parts: Uint8Array[] = [header];
  let offset = header.length;
  const write = (at: Ref, stream: Stream): void => {
    const written = writtenStream(at, stream);
    parts.push(...written);
    for (const { length } of written) offset += length;
  };
  for (const [at, stream] of streams) {
    table.written(at, offset);
    write(at, stream);
  }
  const start = offset;
  table.written(next, start);
  const id = identifierOf(streams);
  write(next, table.stream({ ...roots, ID: `[${id} ${id}]` }));
  parts.push(bytesOf(PDFTrailer.forLastCrossRefSectionOffset(start)));
  return Buffer.concat(parts);
}

function bytesOf(part: PDFHeader | PDFTrailer): Uint8Array {
  const bytes = new Uint8Array(part.sizeInBytes());
  part.copyBytesInto(bytes, 0);
  return bytes;
}

function chunksOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** A stream of objects, which begins with the number of each and where it begins. */
function packedObjects(objects: readonly (readonly [Ref, string])[]): Stream {
  let head = '';
  let body = '';
  for (const [at, text] of objects) {
    head += `${at} ${body.length} `;
    body += `${text}\n`;
  }
  const entries = {
    Type: name('ObjStm'),
    N: num(objects.length),
    First: num(head.length),
    Filter: name('FlateDecode'),
  };
  return { entries, bytes: compress(head + body).bytes };
}

const streamEnd = Buffer.from('\nendstream\nendobj\n');

/** A stream between its head and its end. Its bytes are not copied here: a font is large. */
function writtenStream(at: Ref, { entries, bytes }: Stream): readonly Uint8Array[] {
  const about = dict(entries, { Length: num(bytes.length) });
  return [Buffer.from(`${at} 0 obj\n${about}\nstream\n`, 'latin1'), bytes, streamEnd];
}
