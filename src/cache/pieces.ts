import type { Store } from './store.ts';

/** Something that is kept already, under a key of its own. */
export interface Part {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** What a thing is made of, in order: the key of a part, or how many bytes stand between two of them. */
interface Pieces {
  readonly pieces: readonly (string | number)[];
}

/**
 * Keeps what holds other kept things, such as a pack with its papers, without keeping those once more.
 *
 * @param parts that may stand in it, byte for byte, each at most once
 */
export function keepInPieces(key: string, bytes: Uint8Array, parts: readonly Part[], store: Store): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = parts
    .map((part) => ({ part, start: part.bytes.length === 0 ? -1 : buffer.indexOf(part.bytes) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const pieces: (string | number)[] = [];
  const between: Uint8Array[] = [];
  let end = 0;
  for (const { part, start } of found) {
    if (start < end) continue;
    between.push(buffer.subarray(end, start));
    pieces.push(start - end, part.key);
    end = start + part.bytes.length;
  }
  between.push(buffer.subarray(end));
  const note: Pieces = { pieces: [...pieces, buffer.length - end] };
  store.keep(key, { note, bytes: Buffer.concat(between) });
}

/** @returns what was kept, in pieces or at once; nothing where any of it is missing */
export function readWhole(key: string, store: Store): Uint8Array | undefined {
  const kept = store.read<Partial<Pieces>>(key);
  if (!kept?.note.pieces) return kept?.bytes;
  const whole: Uint8Array[] = [];
  let at = 0;
  for (const piece of kept.note.pieces) {
    const bytes = typeof piece === 'string' ? readWhole(piece, store) : kept.bytes.subarray(at, at + piece);
    if (!bytes) return undefined;
    whole.push(bytes);
    if (typeof piece === 'number') at += piece;
  }
  return Buffer.concat(whole);
}
