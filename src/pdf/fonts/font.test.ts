import { readFile } from 'node:fs/promises';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { loadFaces } from '../faces.ts';
import { faceSources } from './files.ts';
import { readTables } from './sfnt.ts';
import { keepGlyphs } from './subset.ts';

const { chains } = await loadFaces('atkinson');
const [regular, , emoji] = chains.regular;

describe('setting text', () => {
  it('spaces letters as a shaping engine does', async () => {
    const engine = create(await readFile(faceSources.atkinson.regular.file));
    for (const word of [
      'AVATAR',
      'Werkblad',
      'Tolkien',
      'LTV',
      'privacy',
      'Wacht.',
      'Yvonne',
      '“Ja”',
      'fy',
      'r.',
    ]) {
      const { positions } = engine.layout(word);
      const expected = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      expect({ word, width: regular.shape(word).width }).toEqual({ word, width: expected });
    }
  });

  it('draws a non-breaking hyphen and space as their plain twins', () => {
    expect(regular.shape('a\u2011b').show).toBe(regular.shape('a-b').show);
    expect(regular.shape('a\u00a0b').width).toBe(regular.shape('a b').width);
  });
});

describe('keeping some glyphs of a font', () => {
  const glyph = emoji!.glyphOf.get(0x1f600)!;
  const kept = keepGlyphs(emoji!.file, new Set([glyph]));

  it('leaves glyph numbers as they are', () => {
    const [whole, part] = [create(emoji!.file), create(withCharacters(kept))];
    expect(part.numGlyphs).toBe(whole.numGlyphs);
    expect(part.getGlyph(glyph).advanceWidth).toBe(whole.getGlyph(glyph).advanceWidth);
  });

  it('takes little room', () => {
    expect(kept.length).toBeLessThan(emoji!.file.length / 10);
  });

  /** What `fontkit` refuses to be without. */
  function withCharacters(font: Buffer): Buffer {
    expect(readTables(font).map(({ tag }) => tag)).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    return font;
  }
});
