import { type Inline, plainText } from '../../lesson/prose.ts';
import type { Pairs } from '../../sheet/blocks.ts';
import { beside } from '../layout/beside.ts';
import { type Context, within } from '../layout/context.ts';
import type { Mark } from '../layout/marks.ts';
import { isSmall } from '../layout/small.ts';
import { held, indent, type Strip, spaced, strip, withMarks } from '../layout/strip.ts';
import { type Tag, tagIn } from '../tags/element.ts';
import { textStrips } from '../text/text.ts';
import { badgeWidth, letterBadge } from './badge.ts';
import type { Layout } from './layout.ts';
import { boxMarks } from './lettered.ts';

const columnGap = 36;

/** Two lists to match: at the left a box for a letter behind each, at the right the letters. */
export const pairs: Layout<'pairs'> = (block, context) => {
  const { style, width } = context;
  const two = style.columns > 1;
  const inside = within(context, { width: two ? (width - columnGap) / 2 : width });
  const left = leftSide(block, inside);
  const right = rightSide(block, inside);
  const rows = two ? sideBySide(left, right, inside.width + columnGap) : [...left, ...right];
  const strips = rows.flatMap((row, index) =>
    spaced(index === 0 ? held(row, 'firm', 'firm') : row, style.space.item),
  );
  // Who matches has to see both sides at once.
  return spaced(
    held(strips, isSmall(strips, context, mostOfPage) ? 'strong' : 'soft'),
    style.space.paragraph,
  );
};

const mostOfPage = 0.7;

type Rows = readonly (readonly Strip[])[];

/** Rows of two columns, head first. */
function sideBySide(left: Rows, right: Rows, x: number): Rows {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    held(
      beside([
        { x: 0, strips: left[row] ?? [] },
        { x, strips: right[row] ?? [] },
      ]),
      'wish',
    ),
  );
}

function leftSide({ name, matchLabel, heads, left }: Pairs, context: Context): Rows {
  const head = headStrips(heads[0], context);
  const list = tagIn(context.tag, 'L', { numbering: 'Decimal' });
  const rows = left.map(({ content, answer }, index) => {
    const item = tagIn(list, 'LI');
    const side = context.style.writingBox;
    const text = sideStrips(String(index + 1), content, item, context, side + 8);
    const field = { name: `${name}_${index + 1}`, label: `${matchLabel} ${plainText(content)}`, answer };
    const top = (context.style.text.body.leading - side) / 2;
    const box = boxMarks(field, item, context, context.width - side, top);
    // The box must not stick out above or below its line.
    const room = Math.max(0, side - context.style.text.body.leading) / 2;
    return [strip(room, []), ...withMarksAfter(text, box), strip(room, [])];
  });
  return [head, ...rows];
}

function rightSide({ heads, right }: Pairs, context: Context): Rows {
  const head = headStrips(heads[1], context);
  const list = tagIn(context.tag, 'L', { numbering: 'UpperAlpha' });
  const room = Math.max(0, context.style.writingBox - context.style.text.body.leading) / 2;
  const rows = right.map(({ letter, content }) => [
    strip(room, []),
    ...sideStrips(letter, content, tagIn(list, 'LI'), context, 0),
    strip(room, []),
  ]);
  return [head, ...rows];
}

function headStrips(content: readonly Inline[], context: Context): readonly Strip[] {
  return textStrips(content, context.style.text.prompt, context, {
    tag: tagIn(context.tag, 'P'),
    fill: true,
  });
}

/** @param reserve width to keep free at the right */
function sideStrips(
  letter: string,
  content: readonly Inline[],
  item: Tag,
  context: Context,
  reserve: number,
): readonly Strip[] {
  const { body } = context.style.text;
  const hang = badgeWidth(letter, context) + body.size * 0.6;
  const marks = letterBadge(letter, tagIn(item, 'Lbl'), context);
  const inside = within(context, { width: context.width - hang - reserve, tag: tagIn(item, 'LBody') });
  return withMarks(indent(textStrips(content, body, inside, { tag: inside.tag, fill: true }), hang), marks);
}

/** Marks beside the first line of a text, to be read after that line. */
function withMarksAfter([first, ...rest]: readonly Strip[], marks: readonly Mark[]): readonly Strip[] {
  return first ? [{ ...first, layers: [...first.layers, { x: 0, y: 0, marks }] }, ...rest] : [];
}
