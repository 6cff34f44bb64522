import { TextRun } from 'docx';
import { palette } from '../../sheet/palette.ts';
import { paragraph } from '../pieces.ts';
import { pt } from '../style/units.ts';
import type { Draw } from '../view.ts';

const edge = { style: 'single', size: 8, color: palette.line } as const;

/** Words to choose from, in a frame, each in a frame of its own. */
export const bank: Draw<'bank'> = ({ title, words }, { width }) => {
  const chips = words.flatMap((word, index) => {
    const chip = new TextRun({ text: `\u00a0${word.replaceAll(' ', '\u00a0')}\u00a0`, style: 'Chip' });
    return index === 0 ? [chip] : [new TextRun('   '), chip];
  });
  const pieces = [
    paragraph('Label', [new TextRun(title)]),
    paragraph('Cell', chips, { spacing: { line: 400, lineRule: 'auto', after: pt(3) } }),
  ];
  return [
    {
      kind: 'table',
      style: 'KitPlain',
      widths: [width],
      borders: { top: edge, bottom: edge, left: edge, right: edge },
      rows: [{ cells: [{ pieces, margins: { top: pt(4), left: pt(8), right: pt(8) } }] }],
    },
  ];
};
