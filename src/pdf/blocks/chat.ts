import { plainBlocks } from '../../lesson/prose.ts';
import type { ChatMessage } from '../../sheet/blocks.ts';
import { decoration } from '../draw/frames.ts';
import { roundedPath } from '../draw/paths.ts';
import { beside } from '../layout/beside.ts';
import { type Context, withBody, within } from '../layout/context.ts';
import { type FrameLook, framed } from '../layout/frame.ts';
import type { CheckField } from '../layout/marks.ts';
import { isSmall } from '../layout/small.ts';
import { held, indent, joined, type Strip, spaced, strip, withMarks } from '../layout/strip.ts';
import { ink, paper, softInk, tint } from '../style/colours.ts';
import { type Tag, tagIn } from '../tags/element.ts';
import { plainStrips } from '../text/text.ts';
import { num } from '../writer/syntax.ts';
import { feedbackStrips } from './item.ts';
import type { Layout } from './layout.ts';
import { naturalBlocksWidth } from './natural.ts';
import { tickMarks } from './options.ts';

/** The part of the width that a bubble may take; less where feedback stands beside it. */
const widest = 0.78;
const widestWithFeedback = 0.56;

/** How far the tail of a bubble hangs below it. */
const tailHeight = 6;

/** A chat up to this part of a page is broken only where the page before would stay half empty. */
const wholeUpTo = 0.6;

/** A chat: bubbles at the side of their sender, each with a box to tick. */
export const chat: Layout<'chat'> = ({ name, label, messages }, context) => {
  const tag = tagIn(context.tag, 'L', { numbering: 'None' });
  const items = messages.map((message, index) =>
    spaced(
      messageStrips(message, checkOf(message, `${name}_${index + 1}`, label), tagIn(tag, 'LI'), context),
      context.style.space.item * 1.3,
      tailHeight + 3,
    ),
  );
  const strips = joined(items);
  const whole = isSmall(strips, context, wholeUpTo) ? held(strips, 'whole') : strips;
  return spaced(whole, context.style.space.paragraph);
};

function checkOf({ sender, content }: ChatMessage, name: string, label: string): CheckField {
  const said = plainBlocks(content);
  return { type: 'check', name, label: `${label} ${sender ? `${sender}: ${said}` : said}` };
}

function messageStrips(
  message: ChatMessage,
  field: CheckField,
  item: Tag,
  context: Context,
): readonly Strip[] {
  const { style, width } = context;
  const { body, prompt, label } = style.text;
  const ticked = message.answer === true;
  const text = ticked ? prompt : body;
  const side = style.space.padding;
  const hang = style.box + body.size * 0.7;
  const most = message.feedback?.length ? widestWithFeedback : widest;
  const room = width * most - 2 * side - hang;
  const textWidth = Math.min(room, Math.ceil(naturalBlocksWidth(message.content, text, context)) + 1);
  const bubble = textWidth + hang + 2 * side;
  const x = message.side === 'left' ? 0 : width - bubble;

  const box = tickMarks(field, ticked, item, context);
  const inside = within(context, { width: textWidth, tag: tagIn(item, 'LBody') });
  const name = within(inside, { width: bubble - side });
  const sender = message.sender
    ? plainStrips(message.sender, { ...label, colour: softInk }, name, {
        tag: tagIn(inside.tag, 'P'),
        fill: true,
      })
    : [];
  const content = withMarks(indent(context.stack(message.content, withBody(inside, text)), hang), box);
  const framedContent = framed(content, bubbleLook(message.side, ticked), {
    width: bubble,
    padding: side * 0.55,
    left: side,
  });
  const said = [
    ...indent(held(sender, 'firm', 'firm'), x + side),
    ...spaced(indent(framedContent, x), 0, tailHeight + 2),
  ];
  return held(withNotes(said, message, bubble, inside.tag, context), 'firm');
}

/** Feedback stands in the free room beside its bubble. */
function withNotes(
  said: readonly Strip[],
  { feedback, side }: ChatMessage,
  bubble: number,
  tag: Tag,
  context: Context,
): readonly Strip[] {
  const room = context.width - bubble - columnGap;
  const notes = feedbackStrips(feedback, within(context, { width: room, tag }));
  if (notes.length === 0) return said;
  const level = strip(context.style.text.label.leading, []);
  return beside([
    { x: 0, strips: said },
    { x: side === 'left' ? bubble + columnGap : 0, strips: [level, ...notes] },
  ]);
}

const columnGap = 14;

/** A bubble with a small tail at its foot. A message that is marked has a heavy edge. */
function bubbleLook(side: ChatMessage['side'], marked: boolean): FrameLook {
  return (width, height, { last }) => {
    const thickness = marked ? 1.9 : 0.9;
    const fill = side === 'left' ? paper : tint;
    const tail = last ? ` ${tailPath(side, width, height)}` : '';
    const paint = (path: string): string => `q ${fill} rg ${ink} RG ${num(thickness)} w 1 j ${path} B Q`;
    const body = paint(roundedPath(0, 0, width, height, 9));
    // The tail covers the edge of the bubble where the two meet.
    return [decoration(tail ? `${body} ${paint(tail)}` : body)];
  };
}

/** An open path: its ends lie inside the bubble's edge. */
function tailPath(side: ChatMessage['side'], width: number, height: number): string {
  const at = (x: number): string => num(side === 'left' ? x : width - x);
  const low = num(height);
  return `${at(12)} ${num(height - 0.6)} m ${at(12)} ${low} l ${at(6)} ${num(height + tailHeight)} l ${at(22)} ${low} l ${at(22)} ${num(height - 0.6)} l`;
}
