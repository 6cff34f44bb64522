import { deflateSync } from 'node:zlib';

/** A stream that is compressed once and shared by documents. */
export interface Compressed {
  readonly bytes: Uint8Array;
  /** Length before compression. */
  readonly length: number;
}

/** Compresses a stream. @param level 9 for what is made once, the default for what is made each time */
export function compress(content: string | Uint8Array, level = 6): Compressed {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return { bytes: deflateSync(bytes, { level }), length: bytes.length };
}
