import { createHash } from 'node:crypto';
import { PDFHexString, type PDFRawStream, type PDFRef } from 'pdf-lib';

/** The identifier of a file, from its content: equal documents get the same, different ones differ. */
export function identifierOf(streams: readonly (readonly [PDFRef, PDFRawStream])[]): PDFHexString {
  const hash = createHash('md5');
  for (const [at, { dict, contents }] of streams) hash.update(`${at} ${dict}\n`, 'latin1').update(contents);
  return PDFHexString.of(hash.digest('hex'));
}
