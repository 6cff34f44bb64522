import type { Fields } from '../../sheet/blocks.ts';
import { decoration, looks, outline } from '../draw/frames.ts';
import { roundedPath, scissors, stroked, writingLine } from '../draw/paths.ts';
import { beside } from '../layout/beside.ts';
import { type Context, within } from '../layout/context.ts';
import { type FrameLook, framed } from '../layout/frame.ts';
import { held, type Strip, spaced, strip } from '../layout/strip.ts';
import { line, softInk } from '../style/colours.ts';
import { mm } from '../style/units.ts';
import { slotIn, tagIn } from '../tags/element.ts';
import { plainStrips, textStrips } from '../text/text.ts';
import type { Layout } from './layout.ts';

/** Lines to write on, as far apart as the age needs. */
export const lines: Layout<'lines'> = ({ count }, { style, width }) => {
  const one = strip(style.writing, [decoration(writingLine(width), 0, style.writing - 1)]);
  const all = Array.from({ length: count }, () => one);
  // Two lines at least stay together at a page's end.
  return spaced(
    all.map((each, index) => ({ ...each, hold: index % 2 === 0 && index < count - 1 ? 'firm' : 'loose' })),
    0,
    style.space.paragraph,
  );
};

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
  const rows = block.fields.flatMap(({ label }) => fieldRow(label, inside));
  const strips = held([...held(title, 'firm', 'firm'), ...rows], 'wish');
  const card = framed(strips, cutLine, { width, padding, left: padding });
  return spaced(held(card, 'wish'), style.space.block * 1.2, style.space.block);
};

type Label = Fields['fields'][number]['label'];

/** A label, and behind it a line to write on that ends level with the label's last line. */
function fieldRow(label: Label, context: Context): readonly Strip[] {
  const { style, width } = context;
  const labelWidth = width * 0.38;
  const tag = tagIn(context.tag, 'P');
  const words = textStrips(label, style.text.body, within(context, { width: labelWidth }), {
    tag,
    fill: true,
  });
  const above = Math.max(0, style.writing - style.text.body.leading);
  const height = above + words.reduce((sum, one) => sum + one.height, 0);
  const writing = strip(height, [
    decoration(writingLine(width - labelWidth - 12), 0, height - style.text.body.leading * 0.24),
  ]);
  const columns = [
    { x: 0, strips: [strip(above, [], { hold: 'firm' }), ...words] },
    { x: labelWidth + 12, strips: [writing] },
  ];
  return beside(columns);
}

/** A dashed line with scissors on it. */
const cutLine: FrameLook = looks(
  outline({ colour: softInk, dash: '6 4', radius: 8 }),
  (_width, _height, { first }) =>
    first ? [decoration(`q 1 1 1 rg 20 -4 20 8 re f Q`), decoration(scissors(15), 23, -7.5)] : [],
);
