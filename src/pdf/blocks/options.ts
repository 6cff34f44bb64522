import type { OptionRow } from '../../sheet/blocks.ts';
import { tickBox, tickCircle } from '../draw/paths.ts';
import { type Context, withBody, within } from '../layout/context.ts';
import type { Mark } from '../layout/marks.ts';
import { indent, type Strip, spaced, withMarks } from '../layout/strip.ts';
import { slotIn, type Tag, tagIn } from '../tags/element.ts';
import { feedbackStrips, withFeedback } from './item.ts';
import type { Layout } from './layout.ts';

/** Boxes or circles with what can be chosen. In a key what is right is ticked and bold. */
export const options: Layout<'options'> = (block, context) => {
  const { style } = context;
  const tag = tagIn(context.tag, 'L', { numbering: 'None' });
  const strips = block.options.flatMap((option) => {
    const item = tagIn(tag, 'LI');
    return spaced(optionStrips(option, block.multiple, item, context), style.space.item);
  });
  return spaced(strips, style.space.paragraph);
};

function optionStrips(option: OptionRow, multiple: boolean, item: Tag, context: Context): readonly Strip[] {
  const { style } = context;
  const { body, prompt } = style.text;
  const hang = style.box + body.size * 0.75;
  const ticked = option.answer === true;
  const mark = boxMark(multiple, ticked, tagIn(item, 'Lbl', { actualText: ticked ? '☑' : '☐' }), context);
  const inside = within(context, { width: context.width - hang, tag: tagIn(item, 'LBody') });
  const content = context.stack(option.content, withBody(inside, ticked ? prompt : body));
  const strips = withFeedback(content, feedbackStrips(option.feedback, inside));
  return withMarks(indent(strips, hang), [mark]);
}

/** A box beside the first line of a text. */
export function boxMark(multiple: boolean, ticked: boolean, tag: Tag, { style }: Context): Mark {
  const draw = multiple ? tickBox : tickCircle;
  const y = (style.text.body.leading - style.box) / 2;
  return { kind: 'path', slot: slotIn(tag), x: 0, y, operators: draw(style.box, ticked) };
}
