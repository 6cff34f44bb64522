import type { Task } from '../../sheet/blocks.ts';
import { decoration } from '../draw/frames.ts';
import { filled, roundedPath } from '../draw/paths.ts';
import { pictogram, signMark } from '../draw/signs.ts';
import { type Context, withBody, within } from '../layout/context.ts';
import { isSmall } from '../layout/small.ts';
import { held, indent, type Strip, spaced, strip } from '../layout/strip.ts';
import { slotIn, tagIn } from '../tags/element.ts';
import { placedText, placedWidth } from '../text/placed.ts';
import { baselineIn } from '../text/text.ts';
import type { Layout } from './layout.ts';

/** Tasks up to this part of a page are broken only where the page would stay rather empty. */
const wholeUpTo = 0.5;

/** A numbered task: its head, what to do, and what to do it in. The prompt stays with what follows it. */
export const task: Layout<'task'> = (block, context) => {
  const { style, width } = context;
  const { space, text } = style;
  const inside = within(context, { width: width - space.hang, task: block });
  const head = headStrip(block, context);
  const prompt = context.stack(block.prompt, withBody(inside, text.prompt));
  const body = context.stack(block.blocks, inside);
  const start = [head, ...indent(held(prompt, 'firm', 'firm'), space.hang)];
  const strips = [...start, ...indent(spaced(body, space.item * 1.4, 0), space.hang)];
  return spaced(held(strips, isSmall(strips, context, wholeUpTo) ? 'wish' : 'soft'), space.task);
};

function headStrip({ id, number, name, icon }: Task, { style, faces, tag }: Context): Strip {
  const { text, space, accent } = style;
  const side = text.badge.size * 1.75;
  const heading = tagIn(tag, 'Heading', { heading: { below: 1 }, title: `${number} ${name}` });
  const slot = slotIn(heading);
  const digits = String(number);
  const badge = Math.max(side, placedWidth(digits, text.badge, faces) + side * 0.5);
  const middle = {
    x: (badge - placedWidth(digits, text.badge, faces)) / 2,
    y: baselineIn(side, text.badge, faces),
  };
  const label = { x: space.hang + text.label.size * 1.75, y: baselineIn(side, text.label, faces) };
  const iconSide = text.label.size * 1.4;
  return strip(
    side,
    [
      { kind: 'anchor', id, x: 0, y: 0 },
      decoration(filled(roundedPath(0, 0, badge, side, side * 0.28), accent)),
      signMark(pictogram(icon), iconSide, { x: space.hang, y: (side - iconSide) / 2, colour: accent }),
      ...placedText(`${digits} `, text.badge, { ...middle, slot, faces }),
      ...placedText(name, text.label, { ...label, slot, faces }),
    ],
    { hold: 'firm', after: space.item * 0.4 },
  );
}
