import type { ProseBlock } from '../../lesson/prose.ts';
import { outline } from '../draw/frames.ts';
import { signMark, writingBox } from '../draw/signs.ts';
import { inColumns } from '../layout/columns.ts';
import { type Context, within } from '../layout/context.ts';
import { fieldMark, textField } from '../layout/field.ts';
import { framed } from '../layout/frame.ts';
import type { Mark } from '../layout/marks.ts';
import { held, indent, joined, type Strip, spaced, withMarks } from '../layout/strip.ts';
import { line } from '../style/colours.ts';
import { slotIn, type Tag, tagIn } from '../tags/element.ts';
import { placedText, placedWidth } from '../text/placed.ts';
import { baselineIn } from '../text/text.ts';
import { feedbackStrips, withFeedback } from './item.ts';
import { naturalBlocksWidth } from './natural.ts';

/** A card with a box before it for the number or letter of its place. */
export interface BoxedCard {
  readonly content: readonly ProseBlock[];
  readonly feedback?: readonly ProseBlock[];
  /** Name of its box as a form field, and what screen readers say there. */
  readonly name: string;
  readonly label: string;
  /** What stands in the box of a key. */
  readonly answer?: string | undefined;
}

const columnGap = 14;

/** Cards in a list, two beside each other where all are short. */
export function cardStrips(cards: readonly BoxedCard[], context: Context): readonly Strip[] {
  const { style, width } = context;
  const tag = tagIn(context.tag, 'L', { numbering: 'None' });
  const { hang, side } = cardSizes(context);
  const columns = columnsFor(cards, hang + 2 * side, context);
  const inside = within(context, { width: (width - (columns - 1) * columnGap) / columns });
  const items = cards.map((card) => cardItem(card, tagIn(tag, 'LI'), inside));
  const rows = inColumns(items, columns, inside.width + columnGap);
  return joined(rows.map((row) => spaced(row, style.space.item)));
}

function cardSizes({ style }: Context): { readonly hang: number; readonly side: number } {
  return { hang: style.writingBox + style.text.body.size * 0.6, side: style.space.padding };
}

/** Two columns only where every card fits one line and has no feedback below it. */
function columnsFor(cards: readonly BoxedCard[], around: number, context: Context): number {
  const { columns, text } = context.style;
  const room = (context.width - (columns - 1) * columnGap) / columns - around;
  const fits = cards.every(
    ({ content, feedback }) => !feedback?.length && naturalBlocksWidth(content, text.body, context) <= room,
  );
  return fits && cards.length > 2 ? columns : 1;
}

function cardItem(card: BoxedCard, item: Tag, context: Context): readonly Strip[] {
  const { style, width } = context;
  const { content, feedback } = card;
  const { hang, side } = cardSizes(context);
  const padding = Math.max(2, (style.writingBox - style.text.body.leading) / 2);
  const box = boxMarks(card, item, context);
  const body = tagIn(item, 'LBody');
  const inside = within(context, { width: width - hang - 2 * side, tag: body });
  const framedCard = framed(
    context.stack(content, inside),
    outline({ colour: line, width: 0.8, radius: 5 }),
    {
      width: width - hang,
      padding,
      left: side,
    },
  );
  const notes = feedbackStrips(feedback, within(inside, { width: width - hang }));
  return held(withMarks(indent(withFeedback(framedCard, notes), hang), box), 'strong');
}

/** What a box to write in is called, and what stands in it. */
export type WritingBox = Pick<BoxedCard, 'name' | 'label' | 'answer'>;

/** A box to write a letter or number in: with its answer in a key, a form field where there are any. */
export function boxMarks(
  { name, label, answer }: WritingBox,
  item: Tag,
  { style, faces, fillable }: Context,
  x = 0,
  y = 0,
): readonly Mark[] {
  const side = style.writingBox;
  const text = style.text.prompt;
  const sign = writingBox(side);
  const lbl = tagIn(item, 'Lbl', answer === undefined && !fillable ? { actualText: '☐' } : {});
  if (answer !== undefined) {
    const left = x + (side - placedWidth(answer, text, faces)) / 2;
    const place = { x: left, y: y + baselineIn(side, text, faces), slot: slotIn(lbl), faces };
    return [signMark(sign, side, { x, y }), ...placedText(answer, text, place)];
  }
  if (!fillable) return [signMark(sign, side, { x, y, slot: slotIn(lbl) })];
  const area = { x, y, width: side, height: side };
  return [signMark(sign, side, { x, y }), fieldMark(lbl, area, textField(name, label, text.size, 'box'))];
}
