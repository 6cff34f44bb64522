import type { Tally } from '../../sheet/blocks.ts';
import { decoration } from '../draw/frames.ts';
import { face, roundedPath, stroked } from '../draw/paths.ts';
import type { Context } from '../layout/context.ts';
import { held, spaced, type Strip, strip } from '../layout/strip.ts';
import { line } from '../style/colours.ts';
import { tagIn } from '../tags/element.ts';
import { plainStrips } from '../text/text.ts';
import { type Cell, gridStrips } from './grid.ts';
import type { Layout } from './layout.ts';
import { headCell, type Mood, moods, statementCell } from './statements.ts';

/** A table for the class to count in: for each statement, round and face an empty box. */
export const tally: Layout<'tally'> = (block, context) => {
  const { style, width } = context;
  const count = block.rounds.length * moods.length;
  const box = Math.min(width * 0.12, (width * 0.62) / count);
  const title = plainStrips(block.title, style.text.prompt, context, { tag: tagIn(context.tag, 'P') });
  const grid = {
    widths: [width - count * box, ...Array.from({ length: count }, () => box)],
    head: [
      [headCell('', context), ...block.rounds.map((round): Cell => ({ ...headCell(round, context), columns: moods.length }))],
      [headCell(block.statementLabel, context), ...block.rounds.flatMap(() => moods.map((mood) => scaleCell(block, mood)))],
    ],
    rows: block.statements.map((statement) => [
      statementCell(statement),
      ...Array.from({ length: count }, (): Cell => ({ fill: emptyBox })),
    ]),
  };
  return spaced([...held(spaced(title, 0, style.space.item), 'firm', 'firm'), ...gridStrips(grid, context)], style.space.block);
};

function scaleCell({ scale }: Tally, mood: Mood): Cell {
  return {
    heads: 'Column',
    fill: (inside) => {
      const { small } = inside.style.text;
      const side = small.size * 1.7;
      const text = plainStrips(scale[mood], { ...small, leading: small.size * 1.2 }, inside, { tag: inside.tag, fill: true });
      return [strip(side + 2, [decoration(face(side, mood))], { hold: 'firm' }), ...text];
    },
  };
}

function emptyBox({ width, style }: Context): readonly Strip[] {
  const height = style.writingBox * 1.1;
  return [strip(height, [decoration(stroked(roundedPath(0, 0, width, height, 3), line, 0.8))])];
}
