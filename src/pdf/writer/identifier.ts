import { createHash } from 'node:crypto';
import { PDFHexString, type PDFRawStream, type PDFRef } from 'pdf-lib';

/** From this length on bytes are fonts and pictures, which many documents share. */
const large = 4096;

const digests = new WeakMap<Uint8Array, Buffer>();

/** The identifier of a file, from its content: equal documents get the same, different ones differ. */
export function identifierOf(streams: readonly (readonly [PDFRef, PDFRawStream])[]): PDFHexString {
  const hash = createHash('md5');
  for (const [at, { dict, contents }] of streams) {
    hash.update(`${at} ${dict}\n`, 'latin1').update(contents.length < large ? contents : digestOf(contents));
  }
  return PDFHexString.of(hash.digest('hex'));
}

/** Worked out once for bytes that documents share. */
function digestOf(bytes: Uint8Array): Buffer {
  const digest = digests.get(bytes) ?? createHash('md5').update(bytes).digest();
  digests.set(bytes, digest);
  return digest;
}
