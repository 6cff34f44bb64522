import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../../tests/builders/sheet.ts';
import { readPages } from '../../../tests/verapdf/pages.ts';
import type { Block } from '../../sheet/blocks.ts';
import { loadFaces } from '../faces.ts';
import { renderPdf } from '../render.ts';

const faces = await loadFaces('atkinson');

describe('a bank of words', () => {
  /** As long as an answer may be. */
  const longest = 'M'.repeat(60);
  const bank: Block = { kind: 'bank', title: 'Words', words: ['short', longest, 'last'] };

  it.each(['standard', 'large-print'] as const)(
    'keeps its longest word within the page, in %s',
    async (edition) => {
      const { bytes } = renderPdf(sheetOf([bank]), faces, { edition });
      const [page] = (await readPages({ bank: bytes })).get('bank')!;
      const { width, height, text } = page!;
      // The margin is 18 mm wide; the bar at the head reaches a little into it.
      const margin = { left: width - 48, right: width, top: 0, bottom: height - 60 };
      expect(page!.darkest(margin)).toBe(0);
      expect(text.match(/M/gu)).toHaveLength(longest.length);
      expect(text).toContain('last');
    },
  );
});
