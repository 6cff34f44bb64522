import { deflateSync } from 'node:zlib';

/** A compressed stream. */
export interface Compressed {
  readonly bytes: Uint8Array;
  /** Length before compression. */
  readonly length: number;
}

/** Pages are many: this level is half as slow as the usual one, for three bytes more in a hundred. */
const quick = 3;
const thorough = 9;

/** Compresses what is made for one document. */
export function compress(content: string | Uint8Array): Compressed {
  return deflated(content, quick);
}

/** Compresses what is made once and shared by documents. */
export function compressOnce(content: string | Uint8Array): Compressed {
  return deflated(content, thorough);
}

function deflated(content: string | Uint8Array, level: number): Compressed {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return { bytes: deflateSync(bytes, { level }), length: bytes.length };
}
