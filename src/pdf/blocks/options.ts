import { plainBlocks } from '../../lesson/prose.ts';
import type { OptionRow, Options } from '../../sheet/blocks.ts';
import { signMark, tickBox, tickCircle, tickedBox, tickedCircle } from '../draw/signs.ts';
import { type Context, withBody, within } from '../layout/context.ts';
import { fieldMark } from '../layout/field.ts';
import type { CheckField, Mark, RadioField } from '../layout/marks.ts';
import { held, indent, joined, type Strip, spaced, withMarks } from '../layout/strip.ts';
import { slotIn, type Tag, tagIn } from '../tags/element.ts';
import { feedbackStrips, withFeedback } from './item.ts';
import type { Layout } from './layout.ts';

/** Boxes or circles with what can be chosen. In a key what is right is ticked and bold. */
export const options: Layout<'options'> = (block, context) => {
  const { style } = context;
  const tag = tagIn(context.tag, 'L', { numbering: 'None' });
  const items = block.options.map((option, index) => {
    const item = tagIn(tag, 'LI');
    return spaced(optionStrips(option, tickOf(block, index), item, context), style.space.item);
  });
  return spaced(joined(items), style.space.paragraph);
};

/** What can be ticked: a box, or one circle of a set. */
function tickOf({ name, label, multiple, options: all }: Options, index: number): CheckField | RadioField {
  const own = `${label} ${plainBlocks(all[index]!.content)}`;
  return multiple
    ? { type: 'check', name: `${name}_${index + 1}`, label: own }
    : { type: 'radio', name, setLabel: label, choice: index, label: own, look: 'tick' };
}

function optionStrips(
  option: OptionRow,
  field: CheckField | RadioField,
  item: Tag,
  context: Context,
): readonly Strip[] {
  const { style } = context;
  const { body, prompt } = style.text;
  const hang = style.box + body.size * 0.75;
  const ticked = option.answer === true;
  const marks = tickMarks(field, ticked, item, context);
  const inside = within(context, { width: context.width - hang, tag: tagIn(item, 'LBody') });
  const content = context.stack(option.content, withBody(inside, ticked ? prompt : body));
  const strips = withFeedback(content, feedbackStrips(option.feedback, inside));
  return held(withMarks(indent(strips, hang), marks), 'strong');
}

/** A box or circle level with the first line of the text beside it; a form field where there are any. */
export function tickMarks(
  field: CheckField | RadioField,
  ticked: boolean,
  item: Tag,
  { style, fillable }: Context,
): readonly Mark[] {
  const side = style.box;
  const y = (style.text.body.leading - side) / 2;
  const [empty, chosen] = field.type === 'check' ? [tickBox, tickedBox] : [tickCircle, tickedCircle];
  const sign = (ticked ? chosen : empty)(side);
  if (fillable) {
    const area = { x: 0, y, width: side, height: side };
    return [signMark(sign, side, { x: 0, y }), fieldMark(tagIn(item, 'Lbl'), area, field)];
  }
  const slot = slotIn(tagIn(item, 'Lbl', { actualText: ticked ? '☑' : '☐' }));
  return [signMark(sign, side, { x: 0, y, slot })];
}
