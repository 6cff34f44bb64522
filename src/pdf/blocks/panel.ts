import type { Panel, Tone } from '../../sheet/blocks.ts';
import { leftBar, outline } from '../draw/frames.ts';
import { pictogram, signMark } from '../draw/signs.ts';
import { type Context, within } from '../layout/context.ts';
import { type FrameLook, framed } from '../layout/frame.ts';
import { fits, isSmall } from '../layout/small.ts';
import { type Hold, held, indent, type Strip, spaced, withMarks } from '../layout/strip.ts';
import { type Colour, line, softInk } from '../style/colours.ts';
import type { TextStyle } from '../style/style.ts';
import { tagIn } from '../tags/element.ts';
import { plainStrips } from '../text/text.ts';
import type { Layout } from './layout.ts';

/** How panels of a tone look. All say in words or by their form what they are; colour only helps. */
interface ToneLook {
  readonly frame: (accent: Colour) => FrameLook;
  /** A heading to go to, or only a bold line. */
  readonly heading: boolean;
  readonly titleColour: 'accent' | 'ink';
  /** Kept on one page up to this part of it; always where it fits on one at all. */
  readonly whole: number | 'always';
}

const framedInAccent = (accent: Colour): FrameLook => outline({ colour: accent, width: 1.2 });
const framedInGrey = (): FrameLook => outline({ colour: line, width: 0.9 });

const toneLooks: Readonly<Record<Tone, ToneLook>> = {
  story: { frame: (accent) => leftBar(accent, 2.5), heading: false, titleColour: 'accent', whole: 0.33 },
  remember: { frame: framedInAccent, heading: false, titleColour: 'accent', whole: 0.33 },
  teacher: { frame: () => leftBar(softInk, 2.5), heading: false, titleColour: 'ink', whole: 0.33 },
  misconception: {
    frame: () => outline({ colour: line, dash: '5 3' }),
    heading: false,
    titleColour: 'ink',
    whole: 0.33,
  },
  board: { frame: framedInGrey, heading: false, titleColour: 'ink', whole: 0.33 },
  help: { frame: framedInAccent, heading: true, titleColour: 'accent', whole: 'always' },
  answer: { frame: () => leftBar(softInk, 1.5), heading: false, titleColour: 'ink', whole: 0.33 },
  feedback: { frame: (accent) => leftBar(accent, 1.5), heading: false, titleColour: 'accent', whole: 0.33 },
  care: {
    frame: () => outline({ colour: softInk, width: 1.6 }),
    heading: true,
    titleColour: 'ink',
    whole: 0.6,
  },
};

export const panel: Layout<'panel'> = (block, context) => {
  const { style, width } = context;
  const { padding } = style.space;
  const look = toneLooks[block.tone];
  const inside = within(context, { width: width - 2 * padding });
  const strips = [...titleStrips(block, look, inside), ...context.stack(block.blocks, inside)];
  const anchored = block.id ? withMarks(strips, [{ kind: 'anchor', id: block.id, x: 0, y: 0 }]) : strips;
  const frame = look.frame(style.accent);
  const whole = framed(anchored, frame, { width, padding: padding * 0.85, left: padding });
  const [first, ...rest] = held(whole, holdOf(whole, look, context));
  return spaced([block.tone === 'help' ? { ...first!, joins: true } : first!, ...rest], style.space.block);
};

function holdOf(strips: readonly Strip[], { whole }: ToneLook, context: Context): Hold {
  if (whole === 'always') return fits(strips, context) ? 'firm' : 'soft';
  return isSmall(strips, context, whole) ? 'wish' : 'soft';
}

function titleStrips({ title, icon }: Panel, look: ToneLook, context: Context): readonly Strip[] {
  if (title === undefined) return [];
  const { style } = context;
  const text: TextStyle = {
    ...style.text.heading4,
    colour: look.titleColour === 'accent' ? style.accent : style.text.body.colour,
  };
  const tag = look.heading
    ? tagIn(context.tag, 'Heading', { heading: { below: 1 }, title })
    : tagIn(context.tag, 'P');
  const side = icon ? text.size * 1.45 : 0;
  const shift = icon ? side + text.size * 0.5 : 0;
  const strips = indent(
    plainStrips(title, text, within(context, { width: context.width - shift }), { tag }),
    shift,
  );
  const place = { x: 0, y: (text.leading - side) / 2, colour: text.colour };
  const marks = icon ? [signMark(pictogram(icon), side, place)] : [];
  return spaced(held(withMarks(strips, marks), 'firm', 'firm'), 0, style.space.item * 0.7);
}
