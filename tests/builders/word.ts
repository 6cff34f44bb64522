import { strFromU8, unzipSync } from 'fflate';
import { renderDocx } from '../../src/docx/render.ts';
import type { Block } from '../../src/sheet/blocks.ts';
import type { Sheet } from '../../src/sheet/sheet.ts';
import { sheetOf } from './sheet.ts';

/** The parts of a Word document that are text, by their name. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  const entries = Object.entries(unzipSync(docx)).filter(([name]) => /\.(?:xml|rels)$/u.test(name));
  return new Map(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** One part of a sheet's document. */
export async function partOf(name: string, sheet: Sheet): Promise<string> {
  return partsOf(await renderDocx(sheet)).get(name) ?? '';
}

/** What blocks become in the text of a document: what stands between its head and its page setup. */
export async function wordOf(...blocks: readonly Block[]): Promise<string> {
  const text = await partOf('word/document.xml', sheetOf(blocks));
  return text.slice(text.indexOf('</w:p>', text.indexOf('w:val="Title"')) + 6, text.indexOf('<w:sectPr'));
}

/** The paragraphs of a text, as `style: words`. */
export function paragraphsIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) => {
    const [, style = 'Normal'] = /<w:pStyle w:val="(\w+)"/u.exec(paragraph) ?? [];
    return `${style}: ${wordsIn(paragraph)}`.trim();
  });
}

function wordsIn(xml: string): string {
  const words = [...xml.matchAll(/<w:t [^>]*>([^<]*)<|<w:tab\/>/gu)].map(([, text = ' ']) => text);
  return words.join('').replace(/\s+/gu, ' ').trim();
}
