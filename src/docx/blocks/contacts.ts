import { TextRun } from 'docx';
import type { Contact } from '../../sheet/blocks.ts';
import { inline } from '../inline.ts';
import { pictogramRun } from '../pictures.ts';
import { type Cell, paragraph, type Row } from '../pieces.ts';
import { pt } from '../style/units.ts';
import type { Draw, View } from '../view.ts';

const columns = 2;

/** People and services that help, two beside each other: a letter that has them fits on one page. */
export const contacts: Draw<'contacts'> = ({ contacts: all }, view) => {
  const width = Math.floor(view.width / columns);
  const cells = all.map((contact) => contactCell(contact, { ...view, width }));
  const rows = Array.from({ length: Math.ceil(all.length / columns) }, (_, row): Row => {
    const beside = cells.slice(row * columns, (row + 1) * columns);
    const [alone, other] = beside;
    return { cells: alone && !other ? [{ ...alone, span: columns }] : beside };
  });
  return [{ kind: 'table', style: 'KitGrid', widths: [width, width], whole: true, rows }];
};

/** How a contact is reached comes before what it is: who needs it has no patience for the rest. */
function contactCell({ icon, name, ways, about, checked }: Contact, view: View): Cell {
  const { look } = view;
  const sign = pictogramRun(icon, pt(look.body * 1.3), look.accent);
  const soft = checked === undefined ? [] : [new TextRun({ text: checked, style: 'Soft', break: 1 })];
  return {
    pieces: [
      paragraph('CellHead', [sign, new TextRun(`\u00a0\u00a0${name}`)]),
      ...ways.map((way) => paragraph('Cell', inline(way, view, { bold: true }))),
      paragraph('Cell', [...inline(about, view), ...soft]),
    ],
  };
}
