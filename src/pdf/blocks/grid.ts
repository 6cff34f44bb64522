import { decoration } from '../draw/frames.ts';
import { linePath, stroked } from '../draw/paths.ts';
import { beside } from '../layout/beside.ts';
import { type Context, within } from '../layout/context.ts';
import { isSmall } from '../layout/small.ts';
import { heightOf, held, joined, type Strip, strip } from '../layout/strip.ts';
import { hairline, ink } from '../style/colours.ts';
import { type Tag, type TagDetails, tagIn } from '../tags/element.ts';

/** A cell: how many columns it spans, whether it heads others, and what stands in it. */
export interface Cell {
  readonly columns?: number;
  readonly heads?: 'Column' | 'Row';
  readonly fill: (context: Context) => readonly Strip[];
}

export interface Grid {
  /** Outer widths of the columns. */
  readonly widths: readonly number[];
  readonly head: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Space at the left and right of a cell. */
export const cellSide = 6;

/**
 * A table with lines between its rows only. Rows break over pages where they must; the head stands on
 * each page, as real text in rows of its own.
 */
export function gridStrips({ widths, head, rows }: Grid, context: Context): readonly Strip[] {
  const table = tagIn(context.tag, 'Table');
  const headRows = (tags: (cells: readonly Cell[]) => Tag): readonly Strip[] =>
    held(
      head.flatMap((cells, index) =>
        rowStrips(cells, tags(cells), widths, context, index === 0 ? 0 : 0.6, hairline),
      ),
      'firm',
      'firm',
    );
  const first = headRows(() => tagIn(table, 'TR'));
  const headHeight = heightOf(first);
  const body = rows.map((cells, index) => {
    const row = tagIn(table, 'TR');
    const edge = index === 0 && head.length > 0;
    const strips = held(
      rowStrips(cells, row, widths, context, edge ? 1.4 : 0.6, edge ? ink : hairline),
      'wish',
    );
    const again = { height: headHeight, strips: () => headRows(() => rowBefore(table, row)) };
    return head.length === 0
      ? strips
      : strips.map((one, part) => (index + part === 0 ? one : { ...one, head: again }));
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  const bottom = strip(1, [decoration(stroked(linePath([0, 0], [total, 0]), ink, 0.8))]);
  const strips = [...first, ...held(joined(body), 'loose', 'firm'), bottom];
  return held(strips, isSmall(strips, context) ? 'wish' : 'soft');
}

/** A new row in the tree before another: the head of a page comes before the rows of that page. */
function rowBefore(table: Tag, row: Tag): Tag {
  const repeated: Tag = { type: 'TR', kids: [] };
  table.kids.splice(table.kids.indexOf(row), 0, repeated);
  return repeated;
}

function rowStrips(
  cells: readonly Cell[],
  row: Tag,
  widths: readonly number[],
  context: Context,
  thickness: number,
  colour: string,
): readonly Strip[] {
  const padding = context.style.space.item;
  let column = 0;
  let x = 0;
  const columns = cells.map(({ columns: span = 1, heads, fill }) => {
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    const inside = within(context, { width: width - 2 * cellSide, tag: cellTag(row, heads, span) });
    const placed = { x: x + cellSide, strips: fill(inside) };
    column += span;
    x += width;
    return placed;
  });
  const rowRule = thickness > 0 ? [decoration(stroked(linePath([0, 0], [x, 0]), colour, thickness))] : [];
  const above = strip(padding, rowRule, { hold: 'firm' });
  const below = strip(padding, []);
  return [above, ...held(beside(columns), 'wish', 'firm'), below];
}

function cellTag(row: Tag, heads: Cell['heads'], span: number): Tag {
  const details: TagDetails = { ...(heads ? { scope: heads } : {}), ...(span > 1 ? { columns: span } : {}) };
  return tagIn(row, heads ? 'TH' : 'TD', details);
}
