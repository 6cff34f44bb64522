import type { Tally } from '../../sheet/blocks.ts';
import { decoration } from '../draw/frames.ts';
import { roundedPath, stroked } from '../draw/paths.ts';
import { face, signMark } from '../draw/signs.ts';
import type { Context } from '../layout/context.ts';
import { held, type Strip, spaced, strip } from '../layout/strip.ts';
import { line } from '../style/colours.ts';
import { slotIn, tagIn } from '../tags/element.ts';
import { plainStrips } from '../text/text.ts';
import { legend } from './faces.ts';
import { type Cell, gridStrips } from './grid.ts';
import type { Layout } from './layout.ts';
import { headCell, type Mood, moods, statementCell } from './statements.ts';

/** A table for the class to count in: for each statement, round and face an empty box. */
export const tally: Layout<'tally'> = (block, context) => {
  const { style, width } = context;
  const { item, block: gap } = style.space;
  const count = block.rounds.length * moods.length;
  const column = Math.min(width * 0.12, (width * 0.6) / count);
  const title = plainStrips(block.title, style.text.prompt, context, { tag: tagIn(context.tag, 'P') });
  const grid = {
    widths: [width - count * column, ...Array.from({ length: count }, () => column)],
    head: [
      [
        headCell('', context),
        ...block.rounds.map((round): Cell => ({ ...headCell(round, context), columns: moods.length })),
      ],
      [
        headCell(block.statementLabel, context),
        ...block.rounds.flatMap(() => moods.map((mood) => moodCell(block, mood))),
      ],
    ],
    rows: block.statements.map((statement) => [
      statementCell(statement, boxHeight(context)),
      ...Array.from({ length: count }, (): Cell => ({ fill: emptyBox })),
    ]),
  };
  const start = held(spaced(title, 0, item), 'firm', 'firm');
  return spaced([...start, ...legend(block, context), ...gridStrips(grid, context)], gap);
};

/** The head of a column: a face, which stands for its words. */
function moodCell({ scale }: Tally, mood: Mood): Cell {
  return {
    heads: 'Column',
    fill: ({ tag, style }) => {
      const side = style.text.cell.leading;
      const slot = slotIn(tagIn(tag, 'Figure', { alt: scale[mood] }));
      return [strip(side, [signMark(face(side, mood), side, { x: 0, y: 0, slot })])];
    },
  };
}

function boxHeight({ style }: Context): number {
  return style.writingBox * 1.1;
}

function emptyBox(context: Context): readonly Strip[] {
  const height = boxHeight(context);
  return [strip(height, [decoration(stroked(roundedPath(0, 0, context.width, height, 3), line, 0.8))])];
}
