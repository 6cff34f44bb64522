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
    fill: (inside) => textStrips(content, style, inside, { tag: inside.tag, fill: true, align: align[column] ?? 'left' }),
  });
  const grid = {
    widths: columnWidths([head, ...rows], bold, context),
    head: head.length > 0 ? [head.map((content, column) => cellOf(content, column, bold, 'Column'))] : [],
    rows: rows.map((row) => row.map((content, column) => cellOf(content, column, cell))),
  };
  return spaced(gridStrips(grid, context), context.style.space.block);
};

/**
 * Widths of columns: as wide as their longest text where all fit, else each at least its longest word and
 * the rest in proportion to what is wanted.
 */
function columnWidths(rows: readonly (readonly (readonly Inline[])[])[], style: TextStyle, context: Context): readonly number[] {
  const count = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from({ length: count }, (_, column) => rows.map((row) => row[column] ?? []));
  const widest = (measure: typeof naturalWidth): readonly number[] =>
    columns.map((cells) => 2 * cellSide + 1 + Math.max(...cells.map((content) => measure(content, style, context))));
  const wanted = widest(naturalWidth);
  const room = context.width;
  if (sum(wanted) <= room) return stretched(wanted, Math.min(room, sum(wanted) * 1.3));
  const least = widest(longestWord);
  if (sum(least) >= room) return stretched(least, room);
  const share = (room - sum(least)) / (sum(wanted) - sum(least));
  return least.map((width, column) => width + (wanted[column]! - width) * share);
}

function stretched(widths: readonly number[], room: number): readonly number[] {
  const factor = room / sum(widths);
  return widths.map((width) => width * factor);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

