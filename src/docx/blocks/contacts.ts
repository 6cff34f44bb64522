import { TextRun } from 'docx';
import type { Contact } from '../../sheet/blocks.ts';
import { inline } from '../inline.ts';
import { pictogramRun } from '../pictures.ts';
import { type Cell, type Piece, paragraph, type Row } from '../pieces.ts';
import { mm, pt } from '../style/units.ts';
import type { Draw, View } from '../view.ts';

const signWidth = mm(11);

/** The part of the width that the name of a contact takes. */
const namePart = 0.32;

/** People and services that help: who at the left, how and when at the right. */
export const contacts: Draw<'contacts'> = ({ contacts: all }, view) => {
  const name = Math.round(view.width * namePart);
  const widths = [signWidth, name, view.width - signWidth - name];
  return [
    {
      kind: 'table',
      style: 'KitGrid',
      widths,
      whole: true,
      rows: all.map((contact) => contactRow(contact, view)),
    },
  ];
};

function contactRow(contact: Contact, view: View): Row {
  const { look } = view;
  const sign = paragraph('Cell', [pictogramRun(contact.icon, pt(look.body * 1.5), look.accent)], {
    alignment: 'center',
  });
  const cell = (...pieces: readonly Piece[]): Cell => ({ pieces, align: 'center' });
  return {
    cells: [
      cell(sign),
      cell(paragraph('CellHead', [new TextRun(contact.name)])),
      cell(...reached(contact, view)),
    ],
  };
}

/** How a contact is reached comes first: who needs it has no patience for the rest. */
function reached({ ways, about, checked }: Contact, view: View): readonly Piece[] {
  return [
    ...ways.map((way) => paragraph('Cell', inline(way, view, { bold: true }))),
    ...(about.length > 0 ? [paragraph('Cell', inline(about, view))] : []),
    ...(checked === undefined ? [] : [paragraph('Small', [new TextRun(checked)])]),
  ];
}
