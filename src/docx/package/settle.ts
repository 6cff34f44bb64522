import { strFromU8, strToU8, unzipSync, type ZippableFile, zipSync } from 'fflate';
import type { Font } from '../style/look.ts';
import { tableStyles } from '../style/tables.ts';
import { withSettledIds } from './ids.ts';
import { coreProperties, fontTable } from './parts.ts';

/** What the document says of itself. */
export interface About {
  readonly title: string;
  readonly language: string;
  readonly font: Font;
}

/**
 * A document without what differs from run to run: the library gives random names to links, goes on counting
 * from one document to the next, and writes the time of day into the document and its zip.
 */
export function settled(packed: Uint8Array, about: About): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(packed)));
  parts.set('word/styles.xml', withTableStyles(parts.get('word/styles.xml')));
  parts.set('docProps/core.xml', strToU8(coreProperties(about)));
  parts.set('word/fontTable.xml', strToU8(fontTable(about.font)));
  const texts = new Map(
    [...parts].filter(([name]) => isXml(name)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  for (const [name, text] of withSettledIds(texts)) parts.set(name, strToU8(text));
  return zipSync(Object.fromEntries([...parts].map(([name, bytes]) => [name, entry(name, bytes)])), {
    mtime: earliest(),
  });
}

function withTableStyles(styles: Uint8Array = new Uint8Array()): Uint8Array {
  return strToU8(strFromU8(styles).replace('</w:styles>', `${tableStyles}</w:styles>`));
}

/** Pictures are compressed already. */
function entry(name: string, bytes: Uint8Array): ZippableFile {
  return [bytes, { level: /\.(?:png|jpe?g)$/u.test(name) ? 0 : 6 }];
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/u.test(name);
}

/** The earliest date of the format, in local time because zip dates have no zone. */
function earliest(): Date {
  return new Date(1980, 0, 1);
}
