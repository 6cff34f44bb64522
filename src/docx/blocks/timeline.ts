import { TextRun } from 'docx';
import type { Timeline } from '../../sheet/blocks.ts';
import { inline } from '../inline.ts';
import { type Cell, held, paragraph, type Row } from '../pieces.ts';
import { mm } from '../style/units.ts';
import type { Draw, View } from '../view.ts';

const lengthWidth = mm(30);
const formWidth = mm(55);

/** The phases of a lesson with their minutes and form. */
export const timeline: Draw<'timeline'> = ({ title, phases }, view) => {
  const name = view.width - lengthWidth - formWidth;
  return [
    ...held([paragraph('PanelTitle', [new TextRun(title)])], true),
    {
      kind: 'table',
      style: 'KitGrid',
      widths: [name, lengthWidth, formWidth],
      rows: phases.map((phase) => phaseRow(phase, view)),
    },
  ];
};

function phaseRow({ id, title, length, form, short }: Timeline['phases'][number], view: View): Row {
  const cell = (words: string): Cell => ({ pieces: [paragraph('Cell', [new TextRun(words)])] });
  const name = inline([{ kind: 'text', text: title, link: `#${id}` }], view);
  return {
    cells: [
      { pieces: [paragraph('Cell', name)] },
      cell(length),
      cell([form, short].filter(Boolean).join(' · ')),
    ],
  };
}
