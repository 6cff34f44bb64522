import { type Zippable, zipSync } from 'fflate';

/** A file with its path inside a package. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Formats that are compressed already: storing them is as small, and faster. */
const compressed = /\.(?:pdf|png|jpe?g|woff2|zip|docx)$/i;

/**
 * Packs files into a zip, in the order given. Equal files give equal bytes, on any machine at any time.
 *
 * @param files with forward slashes in their names and no entries for folders
 */
export function zip(files: readonly NamedBytes[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[name] = [bytes, { level: compressed.test(name) ? 0 : 9 }];
  return zipSync(entries, { mtime: earliest() });
}

/** The earliest date of the format, in local time because zip dates have no zone. */
function earliest(): Date {
  return new Date(1980, 0, 1);
}
