import { plainText } from '../../lesson/prose.ts';
import type { Faces } from '../../sheet/blocks.ts';
import { face, signMark } from '../draw/signs.ts';
import { beside } from '../layout/beside.ts';
import type { Context } from '../layout/context.ts';
import { fieldMark } from '../layout/field.ts';
import type { Mark, RadioField } from '../layout/marks.ts';
import { held, indent, type Strip, spaced, strip, withMarks } from '../layout/strip.ts';
import { slotIn, type Tag, tagIn } from '../tags/element.ts';
import { naturalWidth, plainStrips } from '../text/text.ts';
import { type Cell, cellSide, gridStrips } from './grid.ts';
import type { Layout } from './layout.ts';
import { headCell, headStyle, type Mood, moods, statementCell } from './statements.ts';

/** Statements with three faces to choose from, once a round. */
export const faces: Layout<'faces'> = (block, context) => {
  const { style, width } = context;
  const side = style.face;
  const round = roundWidth(block, context);
  const rounds = block.rounds.map(() => round);
  const grid = {
    widths: [width - rounds.length * round, ...rounds],
    head: [
      [headCell(block.statementLabel, context), ...block.rounds.map((title) => headCell(title, context))],
    ],
    rows: block.statements.map((statement, row) => [
      statementCell(statement, side),
      ...block.rounds.map((_, round): Cell => ({ fill: (inside) => [faceRow(block, row, round, inside)] })),
    ]),
  };
  return spaced([...legend(block, context), ...gridStrips(grid, context)], style.space.paragraph);
};

/** Least part of the width that statements keep where the names of rounds are long. */
const statementPart = 0.45;

/** All rounds are as wide as three faces, or as the longest name of a round where there is room for it. */
function roundWidth({ rounds }: Faces, context: Context): number {
  const { style, width } = context;
  const side = style.face;
  const drawn = 3 * side + 2 * faceGap(side) + 2 * cellSide + 4;
  const names = rounds.map((text) => naturalWidth([{ kind: 'text', text }], headStyle(style), context));
  const room = (width * (1 - statementPart)) / rounds.length;
  return Math.max(drawn, Math.min(Math.max(...names) + 2 * cellSide + 1, room));
}

function faceGap(side: number): number {
  return side * 0.42;
}

/** The three faces of a statement in one round. */
function faceRow(block: Faces, statement: number, round: number, context: Context): Strip {
  const side = context.style.face;
  const marks = moods.flatMap((mood): readonly Mark[] => {
    const area = { x: mood * (side + faceGap(side)), y: 0, width: side, height: side };
    const sign = face(side, mood);
    if (context.fillable) {
      const field = faceField(block, statement, round, mood);
      return [signMark(sign, side, area), fieldMark(context.tag, area, field)];
    }
    const slot = slotIn(tagIn(context.tag, 'Figure', { alt: block.scale[mood] }));
    return [signMark(sign, side, { ...area, slot })];
  });
  return strip(side, marks);
}

function faceField(
  { name, rounds, scale, statements }: Faces,
  statement: number,
  round: number,
  mood: Mood,
): RadioField {
  const setLabel = `${plainText(statements[statement]!)} ${rounds[round]}`;
  return {
    type: 'radio',
    name: `${name}_${statement + 1}_${round + 1}`,
    setLabel,
    choice: mood,
    label: `${setLabel}: ${scale[mood]}`,
    look: 'ring',
  };
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
  const drawn = side * 0.95;
  const strips = indent(
    plainStrips(text, cell, { ...context, width: context.width - hang - 6 }, { tag, fill: true }),
    hang,
  );
  return withMarks(strips, [signMark(face(drawn, mood), drawn, { x: 0, y: 0 })]);
}
