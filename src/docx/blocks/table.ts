import type { Alignment, Inline } from '../../lesson/prose.ts';
import { inline } from '../inline.ts';
import { type Cell, paragraph, type Row } from '../pieces.ts';
import type { Draw, View } from '../view.ts';

/** A table; its head is repeated on each page. */
export const table: Draw<'table'> = ({ head, rows, align }, view) => {
  const columns = Math.max(1, head.length);
  const width = Math.floor(view.width / columns);
  const row = (cells: readonly (readonly Inline[])[], style: string): Row => ({
    cells: cells.map((cell, column) => drawCell(cell, style, align[column], { ...view, width })),
  });
  return [
    {
      kind: 'table',
      style: 'KitGrid',
      widths: Array.from({ length: columns }, () => width),
      rows: [{ ...row(head, 'CellHead'), head: true }, ...rows.map((cells) => row(cells, 'Cell'))],
    },
  ];
};

function drawCell(content: readonly Inline[], style: string, align: Alignment | undefined, view: View): Cell {
  return { pieces: [paragraph(style, inline(content, view), align ? { alignment: align } : {})] };
}
