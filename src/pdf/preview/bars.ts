import type { TextMark } from '../layout/marks.ts';
import { hex, type Shape, short } from './shapes.ts';

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
  const middle = y + mark.y - (size * barHeight) / 2;
  const path = wordsOf(mark)
    .map(([from, to]) => {
      const [start, length] = [x + mark.x + (from * size) / 1000, ((to - from) * size) / 1000];
      return `M${short(start)} ${short(middle)}h${short(length)}`;
    })
    .join('');
  const parts = colour.split(' ').map(Number);
  const tone = size < runningText ? parts.map((part) => part + (1 - part) * lightened) : parts;
  return { path, stroke: hex(tone), width: Math.round(size * barHeight * 2) / 2 };
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
      else words.push((open = [at, end]));
      at = end;
    }
  }
  return words;
}
