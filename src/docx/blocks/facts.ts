import { TextRun } from 'docx';
import { paragraph, type Row } from '../pieces.ts';
import type { Draw, View } from '../view.ts';

/** The part of the width that labels take. */
const labelPart = 0.26;

/** Labels with their values beside them. */
export const facts: Draw<'facts'> = ({ facts: all }, view) => {
  const label = Math.round(view.width * labelPart);
  const inside: View = { ...view, width: view.width - label, style: 'Cell', depth: 0 };
  const rows = all.map(
    (fact): Row => ({
      cells: [
        { pieces: [paragraph('CellHead', [new TextRun(fact.label)])] },
        { pieces: view.draw(fact.blocks, inside) },
      ],
    }),
  );
  return [{ kind: 'table', style: 'KitPlain', widths: [label, inside.width], rows }];
};
