import type { Faces } from '../../sheet/blocks.ts';
import { decoration } from '../draw/frames.ts';
import { face } from '../draw/paths.ts';
import { beside } from '../layout/beside.ts';
import type { Context } from '../layout/context.ts';
import { held, indent, type Strip, spaced, strip, withMarks } from '../layout/strip.ts';
import { slotIn, type Tag, tagIn } from '../tags/element.ts';
import { plainStrips } from '../text/text.ts';
import { type Cell, cellSide, gridStrips } from './grid.ts';
import type { Layout } from './layout.ts';
import { headCell, type Mood, moods, statementCell } from './statements.ts';

/** Statements with three faces to choose from, once a round. */
export const faces: Layout<'faces'> = (block, context) => {
  const { style, width } = context;
  const side = style.face;
  const round = 3 * side + 2 * faceGap(side) + 2 * cellSide + 4;
  const rounds = block.rounds.map(() => round);
  const grid = {
    widths: [width - rounds.length * round, ...rounds],
    head: [
      [headCell(block.statementLabel, context), ...block.rounds.map((title) => headCell(title, context))],
    ],
    rows: block.statements.map((statement) => [
      statementCell(statement, side),
      ...block.rounds.map((): Cell => ({ fill: (inside) => [faceRow(block, inside)] })),
    ]),
  };
  return spaced([...legend(block, context), ...gridStrips(grid, context)], style.space.paragraph);
};

function faceGap(side: number): number {
  return side * 0.42;
}

function faceRow({ scale }: Faces, context: Context): Strip {
  const side = context.style.face;
  const marks = moods.map((mood) => {
    const slot = slotIn(tagIn(context.tag, 'Figure', { alt: scale[mood] }));
    const x = mood * (side + faceGap(side));
    return { kind: 'path', slot, x, y: 0, width: side, height: side, operators: face(side, mood) } as const;
  });
  return strip(side, marks);
}

/** What the faces mean, in a row above the table; under each other in large print. */
export function legend({ scale }: Pick<Faces, 'scale'>, context: Context): readonly Strip[] {
  const { style, width } = context;
  const tag = tagIn(context.tag, 'L', { numbering: 'None' });
  const share = width / (style.columns > 1 ? moods.length : 1);
  const items = moods.map((mood) =>
    legendItem(mood, scale[mood], tagIn(tagIn(tag, 'LI'), 'LBody'), { ...context, width: share }),
  );
  const rows =
    style.columns > 1
      ? beside(items.map((strips, index) => ({ x: index * share, strips })))
      : items.flatMap((strips) => spaced(strips, style.space.item));
  return spaced(held(rows, 'firm', 'firm'), 0, style.space.item);
}

function legendItem(mood: Mood, text: string, tag: Tag, context: Context): readonly Strip[] {
  const { cell } = context.style.text;
  const side = cell.leading;
  const hang = side + cell.size * 0.5;
  const strips = indent(
    plainStrips(text, cell, { ...context, width: context.width - hang - 6 }, { tag, fill: true }),
    hang,
  );
  return withMarks(strips, [decoration(face(side * 0.95, mood), 0, 0)]);
}
