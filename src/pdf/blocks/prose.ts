import { plainText } from '../../lesson/prose.ts';
import { decoration, leftBar, outline } from '../draw/frames.ts';
import { thinLine } from '../draw/paths.ts';
import { within } from '../layout/context.ts';
import { framed } from '../layout/frame.ts';
import { held, type Strip, spaced, strip, withMarks } from '../layout/strip.ts';
import { hairline } from '../style/colours.ts';
import { tagIn } from '../tags/element.ts';
import { textStrips } from '../text/text.ts';
import type { Layout } from './layout.ts';

export const paragraph: Layout<'paragraph'> = ({ content }, context) => {
  const { style, tag } = context;
  return spaced(
    textStrips(content, style.text.body, context, { tag: tagIn(tag, 'P') }),
    style.space.paragraph,
  );
};

export const heading: Layout<'heading'> = ({ level, content, id }, context) => {
  const { text, space } = context.style;
  const looks = {
    1: text.heading2,
    2: text.heading2,
    3: text.heading3,
    4: text.heading4,
    5: text.heading4,
    6: text.heading4,
  };
  const tag = tagIn(context.tag, 'Heading', { heading: { level }, title: plainText(content) });
  const strips = held(textStrips(content, looks[level], context, { tag }), 'firm', 'firm');
  const before = level <= 2 ? space.section : space.block * 1.2;
  const anchored = id ? withMarks(strips, [{ kind: 'anchor', id, x: 0, y: 0 }]) : strips;
  const opening = level <= 2 ? opened(anchored) : anchored;
  return spaced(opening, before, space.paragraph * 0.7);
};

function opened([first, ...rest]: readonly Strip[]): readonly Strip[] {
  return first ? [{ ...first, opens: true }, ...rest] : [];
}

export const quote: Layout<'quote'> = ({ blocks }, context) => {
  const { space } = context.style;
  const left = space.padding * 1.2;
  const inside = within(context, { width: context.width - left, tag: tagIn(context.tag, 'BlockQuote') });
  const look = { width: context.width, padding: 1, left };
  return spaced(framed(context.stack(blocks, inside), leftBar(hairline, 2.5), look), space.block * 0.8);
};

/** Lines of code keep their ends and their spaces. */
export const code: Layout<'code'> = ({ text }, context) => {
  const { style } = context;
  const { padding } = style.space;
  const inside = within(context, { width: context.width - 2 * padding, tag: tagIn(context.tag, 'Code') });
  const strips = text
    .replace(/\n$/u, '')
    .split('\n')
    .flatMap((line): readonly Strip[] => {
      const kept = line.replaceAll('\t', '  ').replaceAll(' ', '\u00a0');
      const content = [{ kind: 'text' as const, text: kept || '\u00a0' }];
      return textStrips(content, style.text.cell, inside, { tag: inside.tag, fill: true });
    });
  const size = { width: context.width, padding: padding * 0.7, left: padding };
  return spaced(framed(strips, outline({ colour: hairline, radius: 3 }), size), style.space.block * 0.8);
};

export const rule: Layout<'rule'> = (_block, { width, style }) =>
  spaced([strip(1, [decoration(thinLine(width))])], style.space.block);
