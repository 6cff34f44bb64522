import { decoration, outline } from '../draw/frames.ts';
import { roundedPath, stroked } from '../draw/paths.ts';
import { type Context, within } from '../layout/context.ts';
import { framed } from '../layout/frame.ts';
import type { Mark } from '../layout/marks.ts';
import { held, type Strip, spaced, strip } from '../layout/strip.ts';
import { hairline, line } from '../style/colours.ts';
import { slotIn, tagIn } from '../tags/element.ts';
import { placedText, placedWidth } from '../text/placed.ts';
import { baselineIn, plainStrips } from '../text/text.ts';
import type { Layout } from './layout.ts';

/** Words to choose from, each on a chip of its own. */
export const bank: Layout<'bank'> = ({ title, words }, context) => {
  const { style, width } = context;
  const { padding, item, paragraph } = style.space;
  const inside = within(context, { width: width - 2 * padding });
  const head = plainStrips(title, style.text.label, inside, { tag: tagIn(inside.tag, 'P') });
  const chips = chipRows(words, inside).flatMap((row) => spaced([row], item));
  const strips = [...held(spaced(head, 0, item), 'firm', 'firm'), ...held(chips, 'wish')];
  const frame = outline({ colour: line, width: 0.9 });
  const box = framed(strips, frame, { width, padding: padding * 0.8, left: padding });
  // Who fills gaps has to see the words.
  return spaced(held(box, 'strong', 'strong'), paragraph * 1.4);
};

/** Chips in rows, as many in each as fit. */
function chipRows(words: readonly string[], context: Context): readonly Strip[] {
  const { style, faces } = context;
  const { body } = style.text;
  const height = body.leading * 1.25;
  const side = body.size * 0.75;
  const list = tagIn(context.tag, 'L', { numbering: 'None' });
  const rows: Mark[][] = [[]];
  let x = 0;
  for (const word of words) {
    const width = placedWidth(word, body, faces) + 2 * side;
    if (x > 0 && x + width > context.width) {
      rows.push([]);
      x = 0;
    }
    const slot = slotIn(tagIn(tagIn(list, 'LI'), 'LBody'));
    const place = { x: x + side, y: baselineIn(height, body, faces), slot, faces };
    const edge = stroked(roundedPath(0, 0, width, height, height / 2), hairline, 0.9);
    rows.at(-1)!.push(decoration(edge, x, 0), ...placedText(word, body, place));
    x += width + body.size * 0.7;
  }
  return rows.map((marks) => strip(height, marks));
}
