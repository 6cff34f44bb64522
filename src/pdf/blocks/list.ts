import { type Context, within } from '../layout/context.ts';
import type { Mark } from '../layout/marks.ts';
import { held, indent, joined, spaced, withMarks } from '../layout/strip.ts';
import { slotIn, type Tag, tagIn } from '../tags/element.ts';
import { placedText, placedWidth } from '../text/placed.ts';
import { baselineIn } from '../text/text.ts';
import type { Layout } from './layout.ts';

export const list: Layout<'list'> = ({ ordered, start, items }, context) => {
  const { space } = context.style;
  const tag = tagIn(context.tag, 'L', { numbering: ordered ? 'Decimal' : 'Disc' });
  const labels = items.map((_, index) => (ordered ? `${start + index}.` : '•'));
  const { body } = context.style.text;
  const hang = Math.max(
    body.size * 1.45,
    ...labels.map((label) => placedWidth(label, body, context.faces) + body.size * 0.5),
  );
  const rows = items.map((blocks, index) => {
    const item = tagIn(tag, 'LI');
    const marks = labelMarks(labels[index]!, tagIn(item, 'Lbl'), context);
    const inside = within(context, { width: context.width - hang, tag: tagIn(item, 'LBody') });
    return spaced(withMarks(indent(context.stack(blocks, inside), hang), marks), space.item * 0.8);
  });
  return spaced(held(joined(rows), 'soft'), space.paragraph);
};

function labelMarks(label: string, tag: Tag, { style, faces }: Context): readonly Mark[] {
  const { body } = style.text;
  return placedText(label, body, {
    x: body.size * 0.25,
    y: baselineIn(body.leading, body, faces),
    slot: slotIn(tag),
    faces,
  });
}
