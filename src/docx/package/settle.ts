import { zip } from '../../pack/zip.ts';
import type { Look } from '../style/look.ts';
import type { Parts } from './compile.ts';
import { withSettledIds } from './ids.ts';
import { coreProperties, fontTable } from './parts.ts';
import { stylesPart, stylesPlace } from './styles.ts';

/** What the document says of itself. */
export interface About {
  readonly title: string;
  readonly language: string;
  readonly look: Look;
}

/**
 * A document without what differs from run to run: the library gives random names to links, goes on counting
 * from one document to the next, and writes the time of day into the document.
 *
 * @returns its zip
 */
export function settled(made: Parts, { title, language, look }: About): Uint8Array {
  const parts = new Map(made)
    .set(stylesPlace, stylesPart(look, language))
    .set('docProps/core.xml', coreProperties({ title, language }))
    .set('word/fontTable.xml', fontTable(look.font));
  const texts = new Map(
    [...parts].flatMap(([name, part]) => (typeof part === 'string' ? [[name, part]] : [])),
  );
  for (const [name, text] of withSettledIds(texts)) parts.set(name, text);
  return zip([...parts].map(([name, part]) => ({ name, bytes: bytesOf(part) })));
}

const encoder = new TextEncoder();

function bytesOf(part: string | Uint8Array): Uint8Array {
  return typeof part === 'string' ? encoder.encode(part) : part;
}
