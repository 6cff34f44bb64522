import { decoration, outline } from '../draw/frames.ts';
import { roundedPath, stroked } from '../draw/paths.ts';
import { beside, type Column } from '../layout/beside.ts';
import { type Context, within } from '../layout/context.ts';
import { framed, solid } from '../layout/frame.ts';
import { held, type Strip, spaced, strip } from '../layout/strip.ts';
import { hairline, line } from '../style/colours.ts';
import { slotIn, type Tag, tagIn } from '../tags/element.ts';
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
  const list = tagIn(context.tag, 'L', { numbering: 'None' });
  const rows: Row[] = [];
  for (const word of words) {
    const body = tagIn(tagIn(list, 'LI'), 'LBody');
    const width = placedWidth(word, context.style.text.body, context.faces) + 2 * chipSide(context);
    if (width > context.width) {
      rows.push({ used: context.width, columns: [{ x: 0, strips: [longChip(word, body, context)] }] });
      continue;
    }
    const row = rows.at(-1);
    const x = row ? row.used + context.style.text.body.size * 0.7 : 0;
    const chip = shortChip(word, width, body, context);
    if (row && x + width <= context.width) {
      row.columns.push({ x, strips: [chip] });
      row.used = x + width;
    } else rows.push({ used: width, columns: [{ x: 0, strips: [chip] }] });
  }
  return rows.flatMap(({ columns }) => beside(columns));
}

/** Chips beside each other, and how far they reach. */
interface Row {
  used: number;
  readonly columns: Column[];
}

/** Space at the ends of a chip. */
function chipSide({ style }: Context): number {
  return style.text.body.size * 0.75;
}

function shortChip(word: string, width: number, tag: Tag, context: Context): Strip {
  const { style, faces } = context;
  const { body } = style.text;
  const height = body.leading * chipHeight;
  const place = { x: chipSide(context), y: baselineIn(height, body, faces), slot: slotIn(tag), faces };
  const edge = stroked(roundedPath(0, 0, width, height, height / 2), hairline, 0.9);
  return strip(height, [decoration(edge), ...placedText(word, body, place)]);
}

/** Height of a chip in lines. */
const chipHeight = 1.25;

/** A chip as wide as the bank, with its words on several lines. */
function longChip(word: string, tag: Tag, context: Context): Strip {
  const { width, style } = context;
  const { body } = style.text;
  const left = chipSide(context);
  const lines = plainStrips(word, body, within(context, { width: width - 2 * left }), { tag, fill: true });
  const frame = outline({ colour: hairline, width: 0.9, radius: (body.leading * chipHeight) / 2 });
  return solid(framed(lines, frame, { width, padding: (body.leading * (chipHeight - 1)) / 2, left }));
}
