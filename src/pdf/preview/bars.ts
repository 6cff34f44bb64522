import type { TextMark } from '../layout/marks.ts';
import { compact, hex, type Shape, units } from './shapes.ts';

/** Height of a bar, as a part of the type size: that of small letters. */
const barHeight = 0.5;

/** Running text is less dark from afar than a bar. */
const runningText = 14;
const lightened = 0.45;

/**
 * The words of a text as bars of their width: at the size of a preview nobody can read letters, and a picture without
 * them cannot tell an answer.
 *
 * @param x, y of the mark's layer on the page
 */
export function barsOf(mark: TextMark, x: number, y: number): Shape {
  const { size, colour } = mark;
  const at = (thousandths: number): number => units(x + mark.x + (thousandths * size) / 1000);
  const middle = units(y + mark.y - (size * barHeight) / 2);
  const path = wordsOf(mark).map(([from, to]) => `M${compact([at(from), middle])}h${at(to) - at(from)}`);
  const parts = colour.split(' ').map(Number);
  const tone = size < runningText ? parts.map((part) => part + (1 - part) * lightened) : parts;
  return { path: path.join(''), stroke: hex(tone), width: units(size * barHeight) };
}

/** Where words begin and end, in thousandths of the type size. */
function wordsOf({ font, show }: TextMark): readonly (readonly [number, number])[] {
  const { advances } = font.table;
  const space = font.glyphOf.get(0x20);
  const words: [number, number][] = [];
  let at = 0;
  let open: [number, number] | undefined;
  for (const [, glyphs = '', moved = ''] of show.matchAll(/<([0-9a-f]*)>|(-?[\d.]+)/gu)) {
    at -= Number(moved);
    for (const code of glyphs.match(/.{4}/gu) ?? []) {
      const glyph = Number.parseInt(code, 16);
      const end = at + (advances[glyph] ?? 0);
      if (glyph === space) open = undefined;
      else if (open) open[1] = end;
      else {
        open = [at, end];
        words.push(open);
      }
      at = end;
    }
  }
  return words;
}
