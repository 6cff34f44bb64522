import { crc32, inflateSync } from 'node:zlib';
import { mostPixels } from '../limits.ts';
import { type Drawn, type Fault, fault } from './drawn.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Samples a pixel, by colour type. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The size of a PNG that is whole: every chunk with its checksum, and the pixels that the head promises. */
export function readPng(bytes: Uint8Array): Drawn | Fault {
  const chunks = chunksOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const head = chunks[0]?.data;
  if (chunks[0]?.type !== 'IHDR' || head?.length !== 13 || chunks.at(-1)?.type !== 'IEND')
    return fault('picture-broken');
  const drawn = { width: head.readUInt32BE(0), height: head.readUInt32BE(4) };
  const pixels = drawn.width * drawn.height;
  if (pixels === 0) return fault('picture-broken');
  // A picture that is too large is refused by its size, before its pixels are unpacked.
  return pixels > mostPixels || hasPixels(chunks, head, drawn) ? drawn : fault('picture-broken');
}

/** The chunks up to `IEND`; they stop at the first that is cut off or damaged. */
function chunksOf(file: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= file.length && chunks.at(-1)?.type !== 'IEND'; ) {
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length || crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) break;
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

function hasPixels(chunks: readonly Chunk[], head: Buffer, { width, height }: Drawn): boolean {
  const [depth = 0, colour = 0, , , interlaced = 0] = head.subarray(8);
  const perPixel = samples[colour];
  if (!perPixel || ![1, 2, 4, 8, 16].includes(depth) || interlaced > 1) return false;
  if (colour === 3 && !chunks.some(({ type }) => type === 'PLTE')) return false;
  const expected = (Math.ceil((width * perPixel * depth) / 8) + 1) * height;
  try {
    const data = Buffer.concat(chunks.flatMap((chunk) => (chunk.type === 'IDAT' ? [chunk.data] : [])));
    // Interlaced pictures have some more row starts; neither may unpack to much more than the pixels.
    const { length } = inflateSync(data, { maxOutputLength: expected * 2 + 1024 });
    return interlaced === 1 ? length >= expected - height : length >= expected;
  } catch {
    return false;
  }
}
