import { TextRun } from 'docx';
import { palette } from '../../sheet/palette.ts';
import { inline } from '../inline.ts';
import { type Cell, paragraph, type Row } from '../pieces.ts';
import { mm, pt } from '../style/units.ts';
import type { Draw, View } from '../view.ts';
import { unruled } from './boxes.ts';

const cut = { style: 'dashed', size: 8, color: palette.softInk } as const;
const line = { style: 'single', size: 6, color: palette.line } as const;

/** The part of a card that labels take beside their lines. */
const labelPart = 0.36;
const edgeWidth = mm(5);

/** A card to cut out, with labelled lines. */
export const fields: Draw<'fields'> = ({ title, fields: all }, view) => {
  const label = Math.round((view.width - edgeWidth) * labelPart);
  const writing = view.width - edgeWidth - label;
  const rows = all.map(
    ({ label: words }): Row => ({
      height: view.look.writing + mm(1),
      cells: [
        {
          pieces: [paragraph('Cell', inline(words, view))],
          align: 'bottom',
          margins: { left: edgeWidth, right: pt(6) },
        },
        { pieces: [paragraph('Cell', [])], align: 'bottom', borders: { bottom: line } },
        edge,
      ],
    }),
  );
  const bottom: Row = { height: mm(4), cells: [{ pieces: [], span: 3 }] };
  return [
    {
      kind: 'table',
      style: 'KitPlain',
      widths: [label, writing, edgeWidth],
      borders: { top: cut, bottom: cut, left: cut, right: cut },
      whole: true,
      rows: [titleRow(title, view), ...rows, bottom],
    },
  ];
};

/** Room between the lines and the edge of the card. */
const edge: Cell = { pieces: [], borders: { top: unruled.top, bottom: unruled.bottom } };

function titleRow(title: string, { look }: View): Row {
  const words = new TextRun({ text: title, style: 'Accent', size: look.headings[2] * 2 });
  const margins = { top: pt(8), bottom: pt(2), left: edgeWidth };
  return { cells: [{ pieces: [paragraph('CellHead', [words])], span: 3, margins }] };
}
