import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../tests/verapdf/every-block.ts';
import { readPages } from '../../../tests/verapdf/pages.ts';
import { sheetOf } from '../../../tests/builders/sheet.ts';
import type { Block } from '../../sheet/blocks.ts';
import { loadFaces } from '../faces.ts';
import { renderPdf } from '../render.ts';

const faces = await loadFaces('atkinson');

describe('a bank of words', () => {
  /** As long as an answer may be. */
  const longest = 'M'.repeat(60);
  const bank: Block = { kind: 'bank', title: 'Words', words: ['short', longest, 'last'] };

  it.each(['standard', 'large-print'] as const)('keeps its longest word within the page, in %s', async (edition) => {
    const { bytes } = renderPdf(sheetOf([bank]), faces, { edition });
    const [page] = (await readPages({ bank: bytes })).get('bank')!;
    const { width, height, text } = page!;
    // The margin of 18 mm, within which the frame of the bank ends.
    const margin = { left: width - 50, right: width, top: 0, bottom: height - 60 };
    expect(page!.darkest(margin)).toBe(0);
    expect(text.match(/M/gu)).toHaveLength(longest.length);
    expect(text).toContain('last');
  });
});

describe('help at the end of a worksheet', () => {
  const line = paragraph('A line of text.');
  const help: Block = {
    kind: 'panel',
    tone: 'help',
    title: 'Help',
    blocks: Array.from({ length: 12 }, () => line),
  };

  it('does not stand alone on the last page where what comes before it can come along', async () => {
    const lines: Block = { kind: 'lines', name: 'l', label: 'Why?', count: 6 };
    for (let count = 8; count < 24; count++) {
      const above = Array.from({ length: count }, () => line);
      const { bytes, pages } = renderPdf(sheetOf([...above, lines, help]), faces);
      const views = (await readPages({ sheet: bytes })).get('sheet')!;
      if (pages > 1) expect.soft(views.at(-1)!.ink, `${count} lines above`).toBeGreaterThan(0);
    }
  });
});
