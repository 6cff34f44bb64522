import { decoration } from '../draw/frames.ts';
import { roundedPath, stroked } from '../draw/paths.ts';
import type { Context } from '../layout/context.ts';
import type { Mark } from '../layout/marks.ts';
import { slotIn, type Tag } from '../tags/element.ts';
import { placedText, placedWidth } from '../text/placed.ts';
import { baselineIn } from '../text/text.ts';

/** A letter or number in a ring of the accent, level with the first line of the text beside it. */
export function letterBadge(letter: string, tag: Tag, context: Context, x = 0): readonly Mark[] {
  const { style, faces } = context;
  const text = { ...style.text.prompt, colour: style.accent };
  const side = badgeSide(context);
  const width = badgeWidth(letter, context);
  const top = (text.leading - side) / 2;
  const left = x + (width - placedWidth(letter, text, faces)) / 2;
  return [
    decoration(stroked(roundedPath(0.6, 0.6, width - 1.2, side - 1.2, side / 2), style.accent, 1.2), x, top),
    ...placedText(letter, text, {
      x: left,
      y: baselineIn(text.leading, text, faces),
      slot: slotIn(tag),
      faces,
    }),
  ];
}

/** Round for one sign, longer for more. */
export function badgeWidth(letter: string, context: Context): number {
  const { style, faces } = context;
  const side = badgeSide(context);
  return Math.max(side, placedWidth(letter, style.text.prompt, faces) + side * 0.6);
}

function badgeSide({ style }: Context): number {
  return style.text.prompt.size * 1.62;
}
