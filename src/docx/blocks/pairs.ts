import { TextRun } from 'docx';
import { type Inline, plainText } from '../../lesson/prose.ts';
import type { Pairs } from '../../sheet/blocks.ts';
import { inline } from '../inline.ts';
import { type Cell, paragraph, type Row } from '../pieces.ts';
import { mm } from '../style/units.ts';
import type { Draw, View } from '../view.ts';
import { boxCell, unruled } from './boxes.ts';

const boxWidth = mm(26);
const gapWidth = mm(6);

/** Two columns to match: at the left a box for a letter behind each, at the right the letters. */
export const pairs: Draw<'pairs'> = (block, view) => {
  const side = Math.floor((view.width - boxWidth - gapWidth) / 2);
  const inside: View = { ...view, width: side };
  const rows = Array.from({ length: Math.max(block.left.length, block.right.length) }, (_, index) =>
    pairRow(block, index, inside),
  );
  return [
    {
      kind: 'table',
      style: 'KitGrid',
      widths: [side, boxWidth, gapWidth, side],
      rows: [headRow(block, view), ...rows],
    },
  ];
};

const gap: Cell = { pieces: [], borders: { top: unruled.top, bottom: unruled.bottom } };

function headRow({ heads: [left, right], matchLabel }: Pairs, view: View): Row {
  const label = paragraph('CellHead', [new TextRun(matchLabel)], { alignment: 'center' });
  return { head: true, cells: [headCell(left, view), { pieces: [label] }, gap, headCell(right, view)] };
}

function headCell(content: readonly Inline[], view: View): Cell {
  return { pieces: [paragraph('CellHead', inline(content, view))] };
}

function pairRow({ name, matchLabel, left, right }: Pairs, index: number, view: View): Row {
  const one = left[index];
  const other = right[index];
  const label = `${matchLabel} ${one ? plainText(one.content) : ''}`;
  const box = one ? boxCell({ name: `${name}-${index + 1}`, label }, one.answer) : { pieces: [] };
  const signed = (sign: string, content: readonly Inline[] | undefined) => sideCell(sign, content, view);
  return {
    height: view.look.writing,
    cells: [signed(String(index + 1), one?.content), box, gap, signed(other?.letter ?? '', other?.content)],
  };
}

function sideCell(sign: string, content: readonly Inline[] | undefined, view: View): Cell {
  if (!content) return { pieces: [] };
  const letter = new TextRun({ text: `${sign}\u00a0\u00a0`, style: 'Letter' });
  return { pieces: [paragraph('Cell', [letter, ...inline(content, view)])], align: 'center' };
}
