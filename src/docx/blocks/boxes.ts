import { TextRun } from 'docx';
import { palette } from '../../sheet/palette.ts';
import { textControl } from '../controls.ts';
import { type Cell, paragraph } from '../pieces.ts';
import { mm, type Twips } from '../style/units.ts';

/** Side of a box for a letter or a number. */
export const boxSide: Twips = mm(12);

const edge = { style: 'single', size: 10, color: palette.softInk } as const;
const edges = { top: edge, bottom: edge, left: edge, right: edge };
const none = { style: 'nil' } as const;

/** No rule on any side. */
export const unruled = { top: none, bottom: none, left: none, right: none };

/** A box to write a letter or a number in; in a key it holds the answer. */
export function boxCell(control: { readonly name: string; readonly label: string }, answer?: string): Cell {
  const content =
    answer === undefined
      ? textControl(control, { text: '\u00a0\u00a0\u00a0', style: 'Letter' })
      : new TextRun({ text: answer, bold: true });
  const pieces = [paragraph('Cell', [content], { alignment: 'center' })];
  return { pieces, borders: edges, align: 'center', margins: { left: 0, right: 0 } };
}
