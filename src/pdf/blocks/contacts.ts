import type { Contact } from '../../sheet/blocks.ts';
import { pictogram, signMark } from '../draw/signs.ts';
import { inColumns } from '../layout/columns.ts';
import { type Context, within } from '../layout/context.ts';
import { held, indent, type Strip, spaced, withMarks } from '../layout/strip.ts';
import { type Tag, tagIn } from '../tags/element.ts';
import { plainStrips, textStrips } from '../text/text.ts';
import type { Layout } from './layout.ts';

const columnGap = 18;

/** People and services that help, beside each other where the style has columns. */
export const contacts: Layout<'contacts'> = (block, context) => {
  const { style, width } = context;
  const list = tagIn(context.tag, 'L', { numbering: 'None' });
  const columns = Math.max(1, Math.min(style.columns, block.contacts.length));
  const share = (width - (columns - 1) * columnGap) / columns;
  const items = block.contacts.map((contact, index) => {
    // The last has its row for itself where the others are in pairs.
    const alone = index === block.contacts.length - 1 && index % columns === 0;
    const inside = within(context, { width: alone ? width : share });
    return contactStrips(contact, tagIn(tagIn(list, 'LI'), 'LBody'), inside);
  });
  const rows = inColumns(items, columns, share + columnGap);
  return spaced(
    rows.flatMap((row) => spaced(row, style.space.item * 1.3)),
    style.space.paragraph,
  );
};

function contactStrips(
  { icon, name, ways, about, checked }: Contact,
  tag: Tag,
  context: Context,
): readonly Strip[] {
  const { style } = context;
  const { prompt, small } = style.text;
  const side = prompt.size * 1.6;
  const hang = side + prompt.size * 0.6;
  const inside = within(context, { width: context.width - hang, tag });
  const paragraphIn = (): { tag: Tag; fill: true } => ({ tag: tagIn(tag, 'P'), fill: true });
  const tight = { ...style.text.cell, leading: style.text.cell.size * 1.32 };
  const strips = [
    ...plainStrips(name, { ...prompt, leading: prompt.size * 1.35 }, inside, paragraphIn()),
    ...ways.flatMap((way) => textStrips(way, tight, inside, paragraphIn())),
    ...(about.length > 0 ? textStrips(about, tight, inside, paragraphIn()) : []),
    ...(checked === undefined
      ? []
      : plainStrips(checked, { ...small, leading: small.size * 1.32 }, inside, paragraphIn())),
  ];
  const icons = [signMark(pictogram(icon), side, { x: 0, y: 0, colour: style.accent })];
  // Nobody should turn a page between whom to call and the number.
  return held(withMarks(indent(strips, hang), icons), 'firm');
}
