import { plainText } from '../../lesson/prose.ts';
import type { Fields } from '../../sheet/blocks.ts';
import { decoration, looks, outline } from '../draw/frames.ts';
import { roundedPath, scissors, stroked, writingLine } from '../draw/paths.ts';
import { beside } from '../layout/beside.ts';
import { type Context, within } from '../layout/context.ts';
import { fieldMark, textField } from '../layout/field.ts';
import { type FrameLook, framed } from '../layout/frame.ts';
import type { Field } from '../layout/marks.ts';
import { heightOf, held, type Strip, spaced, strip, withMarks } from '../layout/strip.ts';
import { line, softInk } from '../style/colours.ts';
import { mm } from '../style/units.ts';
import { slotIn, type Tag, tagIn } from '../tags/element.ts';
import { plainStrips, textStrips } from '../text/text.ts';
import type { Layout } from './layout.ts';

/** The part of a page that one field to write in takes at most. */
const highestField = 0.7;

/** Lines to write on, as far apart as the age needs. Many lines are several fields, for several pages. */
export const lines: Layout<'lines'> = ({ name, label, count }, context) => {
  const { style } = context;
  const { height, top, bottom } = style.page;
  const most = Math.floor(((height - top - bottom) * highestField) / style.writing);
  const parts = Array.from({ length: Math.ceil(count / most) }, (_, index) => {
    const size = Math.min(most, count - index * most);
    const field =
      index === 0
        ? textField(name, label, style.text.body.size, 'lines')
        : textField(`${name}_${index + 1}`, `${label} ${index + 1}`, style.text.body.size, 'lines');
    return lineGroup(size, field, context);
  });
  return spaced(parts.flat(), 0, style.space.paragraph);
};

/** Lines that are one field, and so stay together. */
function lineGroup(count: number, field: Field, { style, width, tag, fillable }: Context): readonly Strip[] {
  const one = strip(style.writing, [decoration(writingLine(width), 0, style.writing - 1)]);
  const all = Array.from({ length: count }, () => one);
  if (!fillable) return held(all, 'wish');
  // A little larger than the lines, so that it covers their ends.
  const area = { x: -1, y: 2, width: width + 2, height: style.writing * count - 2 };
  return held(withMarks(all, [fieldMark(tag, area, field)]), 'firm');
}

/** An empty frame to draw in, never higher than a page. */
export const frame: Layout<'frame'> = ({ height, label }, { style, width, tag }) => {
  const room = style.page.height - style.page.top - style.page.bottom;
  const high = Math.min(mm(height), room * 0.8);
  const path = roundedPath(0.5, 0.5, width - 1, high - 1, 8);
  const slot = slotIn(tagIn(tag, 'Figure', { alt: label }));
  const mark = {
    kind: 'path',
    slot,
    x: 0,
    y: 0,
    width,
    height: high,
    operators: stroked(path, line, 1),
  } as const;
  return spaced([strip(high, [mark])], style.space.paragraph);
};

/** A card to cut out, with labelled lines. */
export const fields: Layout<'fields'> = (block, context) => {
  const { style, width } = context;
  const padding = style.space.padding * 1.3;
  const inside = within(context, { width: width - 2 * padding });
  const tag = tagIn(inside.tag, 'P');
  const title = plainStrips(block.title, style.text.heading3, inside, { tag });
  const rows = block.fields.flatMap(({ label }, index) =>
    fieldRow(label, `${block.name}_${index + 1}`, inside),
  );
  const card = framed([...title, ...rows], cutLine, { width, padding, left: padding });
  // Nobody can cut out a card that stands on two pages.
  const cuttable = [strip(scissorsRoom, [], { hold: 'firm' }), ...held(card, 'firm')];
  return spaced(cuttable, style.space.paragraph, style.space.block);
};

/** The part of a card that labels take beside their lines. */
const labelPart = 0.38;
const labelGap = 12;

type Label = Fields['fields'][number]['label'];

/** A label and a line to write on: behind it, level with its last line; below it in large print. */
function fieldRow(label: Label, name: string, context: Context): readonly Strip[] {
  const { style, width } = context;
  const { body } = style.text;
  const tag = tagIn(context.tag, 'P');
  const behind = style.columns > 1;
  const begin = behind ? width * labelPart + labelGap : 0;
  const room = within(context, { width: behind ? width * labelPart : width });
  const words = textStrips(label, body, room, { tag, fill: true });
  const field = textField(name, plainText(label), body.size);
  const writing = fillInLine(width - begin, field, tag, context);
  if (!behind) return [...words, writing];
  const above = Math.max(0, style.writing - body.leading);
  const height = above + heightOf(words);
  return beside([
    { x: 0, strips: [strip(above, []), ...words] },
    { x: begin, strips: [strip(height - style.writing, []), writing] },
  ]);
}

/** A line to fill in, level with the last line of its label; a form field where there are any. */
export function fillInLine(width: number, field: Field, tag: Tag, { style, fillable }: Context): Strip {
  const bottom = style.writing - style.text.body.leading * 0.24;
  const line = decoration(writingLine(width), 0, bottom);
  const height = style.text.body.leading;
  const area = { x: 0, y: bottom - height, width, height };
  return strip(style.writing, fillable ? [line, fieldMark(tag, area, field)] : [line]);
}

/** Room above a card for the half of the scissors that stands out, whatever comes before. */
const scissorsRoom = 10;

/** A dashed line with scissors on it. */
const cutLine: FrameLook = looks(
  outline({ colour: softInk, dash: '6 4', radius: 8 }),
  (_width, _height, { first }) =>
    first ? [decoration(`q 1 1 1 rg 20 -4 20 8 re f Q`), decoration(scissors(15), 23, -7.5)] : [],
);
