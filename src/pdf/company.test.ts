import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../tests/builders/sheet.ts';
import { readPages } from '../../tests/verapdf/pages.ts';
import type { Block } from '../sheet/blocks.ts';
import { paragraph } from '../sheet/compose.ts';
import { loadFaces } from './faces.ts';
import { type Pdf, renderPdf } from './render.ts';

const faces = await loadFaces('atkinson');
const line = paragraph('A line of text.');
const help: Block = {
  kind: 'panel',
  tone: 'help',
  title: 'Help',
  blocks: Array.from({ length: 14 }, () => line),
};

/** A worksheet that ends with help, after as many lines as told and one more. */
function worksheet(count: number, changes: Parameters<typeof sheetOf>[1] = {}): Pdf {
  const above = Array.from({ length: count }, () => line);
  return renderPdf(sheetOf([...above, paragraph('Just before.'), help], changes), faces);
}

/** The last pages of documents of two pages, with from 12 to 32 lines above help. */
async function lastPages(changes?: Parameters<typeof sheetOf>[1]): Promise<readonly string[]> {
  const documents = Array.from({ length: 20 }, (_, index) => worksheet(index + 12, changes));
  const twoPages = documents.filter(({ pages }) => pages === 2);
  const views = await readPages(Object.fromEntries(twoPages.map(({ bytes }, index) => [`d${index}`, bytes])));
  return [...views.values()].map((pages) => pages.at(-1)!.text);
}

describe('help at the end', () => {
  it('takes what comes before it along, rather than stand alone on the last page of a worksheet', async () => {
    const pages = await lastPages();
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.filter((text) => !text.includes('Just before.'))).toEqual([]);
  });

  it('may stand alone at the end of an answer key, which is for adults', async () => {
    const pages = await lastPages({ reader: 'answer-key' });
    expect(pages.some((text) => !text.includes('Just before.'))).toBe(true);
  });
});
