import type { Inline } from '../../lesson/prose.ts';
import type { Context } from '../layout/context.ts';
import { spaced } from '../layout/strip.ts';
import type { TextStyle } from '../style/style.ts';
import { longestWord, naturalWidth, textStrips } from '../text/text.ts';
import { type Cell, cellSide, gridStrips } from './grid.ts';
import type { Layout } from './layout.ts';

export const table: Layout<'table'> = ({ align, head, rows }, context) => {
  const { cell } = context.style.text;
  const bold: TextStyle = { ...cell, role: 'bold' };
  const cellOf = (content: readonly Inline[], column: number, style: TextStyle, heads?: 'Column'): Cell => ({
    ...(heads ? { heads } : {}),
    fill: (inside) =>
      textStrips(content, style, inside, { tag: inside.tag, fill: true, align: align[column] ?? 'left' }),
  });
  const grid = {
    widths: columnWidths([head, ...rows], bold, context),
    head: head.length > 0 ? [head.map((content, column) => cellOf(content, column, bold, 'Column'))] : [],
    rows: rows.map((row) => row.map((content, column) => cellOf(content, column, cell))),
  };
  return spaced(gridStrips(grid, context), context.style.space.block);
};

/**
 * Widths of columns: as wide as their longest text where all fit, stretched to the measure of prose; else
 * narrow columns get what they want and wide ones share the rest, none less than its longest word.
 */
function columnWidths(
  rows: readonly (readonly (readonly Inline[])[])[],
  style: TextStyle,
  context: Context,
): readonly number[] {
  const count = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from({ length: count }, (_, column) => rows.map((row) => row[column] ?? []));
  const widest = (measure: typeof naturalWidth): readonly number[] =>
    columns.map(
      (cells) => 2 * cellSide + 1 + Math.max(...cells.map((content) => measure(content, style, context))),
    );
  const wanted = widest(naturalWidth);
  const room = context.width;
  if (sum(wanted) <= room)
    return stretched(wanted, Math.max(sum(wanted), Math.min(room, context.style.measure)));
  const least = widest(longestWord);
  if (sum(least) >= room) return stretched(least, room);
  const limit = fairLimit(wanted, least, room);
  return wanted.map((width, column) => Math.max(least[column]!, Math.min(width, limit)));
}

/** The width at which columns are cut off so that all together fill the room. */
function fairLimit(wanted: readonly number[], least: readonly number[], room: number): number {
  let low = 0;
  let high = room;
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    const used = sum(wanted.map((width, column) => Math.max(least[column]!, Math.min(width, middle))));
    if (used > room) high = middle;
    else low = middle;
  }
  return low;
}

function stretched(widths: readonly number[], room: number): readonly number[] {
  const factor = room / sum(widths);
  return widths.map((width) => width * factor);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
