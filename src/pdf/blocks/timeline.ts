import type { Timeline } from '../../sheet/blocks.ts';
import { decoration } from '../draw/frames.ts';
import { outlined, roundedPath } from '../draw/paths.ts';
import { beside } from '../layout/beside.ts';
import { type Context, within } from '../layout/context.ts';
import type { Mark } from '../layout/marks.ts';
import { held, type Strip, spaced, strip } from '../layout/strip.ts';
import { paper, softInk, tint } from '../style/colours.ts';
import { slotIn, type Tag, tagIn } from '../tags/element.ts';
import { placedText, placedWidth } from '../text/placed.ts';
import { baselineIn, plainStrips } from '../text/text.ts';
import type { Layout } from './layout.ts';

/** The part of the width that words take; the bars take the rest. */
const wordsPart = 0.46;

/** The phases under each other, and beside each a bar from its first to its last minute. */
export const timeline: Layout<'timeline'> = (block, context) => {
  const { style, tag } = context;
  const title = plainStrips(block.title, style.text.heading4, context, { tag: tagIn(tag, 'P') });
  const list = tagIn(tag, 'L', { numbering: 'None' });
  const rows = phaseRows(block, list, context).flatMap((row) => spaced(row, style.space.item * 0.8));
  return spaced(
    [...held(spaced(title, 0, style.space.item), 'firm', 'firm'), ...held(rows, 'wish')],
    style.space.block,
  );
};

function phaseRows({ phases }: Timeline, list: Tag, context: Context): readonly (readonly Strip[])[] {
  const { width } = context;
  const total = phases.reduce((sum, { minutes }) => sum + minutes, 0);
  const words = width * wordsPart;
  const scale = (width - words) / Math.max(1, total);
  let begin = 0;
  return phases.map((phase) => {
    const body = tagIn(tagIn(list, 'LI'), 'LBody');
    const left = phaseWords(phase, within(context, { width: words - 10, tag: body }));
    const bar = barStrip(
      phase,
      begin * scale,
      phase.minutes * scale,
      body,
      within(context, { width: width - words }),
    );
    begin += phase.minutes;
    return held(
      beside([
        { x: 0, strips: left },
        { x: words, strips: [bar] },
      ]),
      'firm',
    );
  });
}

type Phase = Timeline['phases'][number];

function phaseWords({ title, form, short }: Phase, context: Context): readonly Strip[] {
  const { prompt, small } = context.style.text;
  const name = plainStrips(title, { ...prompt, leading: prompt.size * 1.3 }, context, {
    tag: tagIn(context.tag, 'P'),
    fill: true,
  });
  const facts = [form, short].filter(Boolean).join(' · ');
  const about = plainStrips(facts, { ...small, leading: small.size * 1.3 }, context, {
    tag: tagIn(context.tag, 'P'),
    fill: true,
  });
  return [...name, ...about];
}

/** A bar with its length in it, or beside it where it is too short. Phases of the short route have a solid edge. */
function barStrip({ length, short }: Phase, x: number, width: number, body: Tag, context: Context): Strip {
  const { style, faces } = context;
  const { small } = style.text;
  const height = small.size * 2;
  const edge = short ? { colour: style.accent, width: 1.5 } : { colour: softInk, width: 0.6 };
  const path = roundedPath(x, 0, width, height, 4);
  const bar = decoration(outlined(path, short ? tint : paper, edge.colour, edge.width));
  const text = placedWidth(length, small, faces);
  const inside = text + 10 <= width;
  const after = x + width + 6;
  const left = inside ? x + (width - text) / 2 : after + text <= context.width ? after : x - text - 6;
  const slot = slotIn(tagIn(body, 'P'));
  const marks: readonly Mark[] = [
    bar,
    ...placedText(length, small, { x: left, y: baselineIn(height, small, faces), slot, faces }),
  ];
  return strip(height, marks);
}
