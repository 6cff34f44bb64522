import type { Inline } from '../../lesson/prose.ts';
import type { Context } from '../layout/context.ts';
import { strip } from '../layout/strip.ts';
import type { Style, TextStyle } from '../style/style.ts';
import { plainStrips, textStrips } from '../text/text.ts';
import type { Cell } from './grid.ts';

/** Positions on a scale of three faces, from happy to sad. */
export const moods = [0, 1, 2] as const;
export type Mood = (typeof moods)[number];

/** How the heads of columns are set. */
export function headStyle({ text }: Style): TextStyle {
  return { ...text.cell, role: 'bold' };
}

/** A cell that heads a column. */
export function headCell(text: string, { style }: Context): Cell {
  const bold = headStyle(style);
  return {
    heads: 'Column',
    fill: (inside) => plainStrips(text, bold, inside, { tag: inside.tag, fill: true }),
  };
}

/**
 * A statement, which heads its row.
 *
 * @param beside height of what stands beside it: its first line is level with that
 */
export function statementCell(statement: readonly Inline[], beside: number): Cell {
  return {
    heads: 'Row',
    fill: (inside) => {
      const { cell } = inside.style.text;
      const words = textStrips(statement, cell, inside, { tag: inside.tag, fill: true });
      return [strip(Math.max(0, (beside - cell.leading) / 2), [], { hold: 'firm' }), ...words];
    },
  };
}
