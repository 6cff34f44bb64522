import { TextRun } from 'docx';
import { held, paragraph } from '../pieces.ts';
import { pt } from '../style/units.ts';
import type { Draw } from '../view.ts';

/** A border stands outside its paragraph: so much further in keeps it within the margins. */
const indent = { left: pt(8), right: pt(8) } as const;

/** Words to choose from, in a frame, each in a frame of its own. */
export const bank: Draw<'bank'> = ({ title, words }) => {
  const chips = words.flatMap((word, index) => {
    const chip = new TextRun({ text: `\u00a0${word.replaceAll(' ', '\u00a0')}\u00a0`, style: 'Chip' });
    return index === 0 ? [chip] : [new TextRun('   '), chip];
  });
  const head = paragraph('BankTitle', [new TextRun(title)], { indent });
  return held([head, paragraph('BankWords', chips, { indent })], true);
};
