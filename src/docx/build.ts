import {
  HeightRule,
  type IParagraphOptions,
  type ITableOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Cell, Piece, Row, TablePiece } from './pieces.ts';

/**
 * Pieces as Word's elements. A short paragraph stands after each table: Word takes two tables without one
 * between them for one, and a cell or a page cannot end in a table.
 */
export function build(pieces: readonly Piece[]): (Paragraph | Table)[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'paragraph'
      ? [new Paragraph(piece.options)]
      : [table(piece), new Paragraph({ style: 'TableEnd' })],
  );
}

function table(piece: TablePiece): Table {
  const { style, widths, rows, indent, borders } = piece;
  const last = rows.length - 1;
  const options: ITableOptions = {
    style,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    indent: { size: indent ?? 0, type: WidthType.DXA },
    tableLook: {
      firstRow: rows[0]?.head === true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: rows.map((row, index) => tableRow(row, index < last && held(piece, row), widths)),
    ...(borders ? { borders } : {}),
  };
  return new Table(options);
}

/** A head is never the last on its page. */
function held({ whole }: TablePiece, { head }: Row): boolean {
  return whole === true || head === true;
}

function tableRow(row: Row, keepNext: boolean, widths: readonly number[]): TableRow {
  let column = 0;
  return new TableRow({
    cantSplit: row.splits !== true,
    ...(row.head ? { tableHeader: true } : {}),
    ...(row.height ? { height: { value: row.height, rule: HeightRule.ATLEAST } } : {}),
    ...(keepNext ? { keepNext } : {}),
    children: row.cells.map((cell) => {
      const from = column;
      column += cell.span ?? 1;
      const width = widths.slice(from, column).reduce((sum, each) => sum + each, 0);
      return tableCell(cell, width);
    }),
  });
}

function tableCell({ pieces, span, borders, align, margins }: Cell, width: number): TableCell {
  const children = build(pieces);
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph(emptyCell)],
    width: { size: width, type: WidthType.DXA },
    ...(span ? { columnSpan: span } : {}),
    ...(borders ? { borders } : {}),
    ...(align ? { verticalAlign: align } : {}),
    ...(margins ? { margins } : {}),
  });
}

/** As low as can be: the row says how high it is. */
const emptyCell: IParagraphOptions = { style: 'Cell' };
