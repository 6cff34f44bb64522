import type { Contents } from '../../sheet/blocks.ts';
import { decoration } from '../draw/frames.ts';
import { linePath } from '../draw/paths.ts';
import { beside } from '../layout/beside.ts';
import { type Context, within } from '../layout/context.ts';
import type { LinkMark } from '../layout/marks.ts';
import { heightOf, held, type Layer, type Strip, spaced, withMarks } from '../layout/strip.ts';
import { line } from '../style/colours.ts';
import { slotIn, type Tag, tagIn } from '../tags/element.ts';
import { placedText, placedWidth } from '../text/placed.ts';
import { baselineIn, naturalWidth, plainStrips } from '../text/text.ts';
import { num } from '../writer/syntax.ts';
import type { Layout } from './layout.ts';

const columnGap = 24;

/** Titles with the pages on which they stand, down one column and then the next. */
export const contents: Layout<'contents'> = ({ title, entries }, context) => {
  const { style, width } = context;
  const tag = tagIn(context.tag, 'TOC');
  const head = plainStrips(title, style.text.heading4, context, { tag: tagIn(tag, 'Caption') });
  const columns = Math.min(style.columns, entries.length);
  const share = (width - (columns - 1) * columnGap) / columns;
  const perColumn = Math.ceil(entries.length / columns);
  const inside = within(context, { width: share, tag });
  const stacks = Array.from({ length: columns }, (_, column) => ({
    x: column * (share + columnGap),
    strips: entries
      .slice(column * perColumn, (column + 1) * perColumn)
      .flatMap((entry) => entryStrips(entry, inside)),
  }));
  return spaced([...held(head, 'firm', 'firm'), ...held(beside(stacks), 'wish')], style.space.block);
};

/** Room for the number of a page. */
function numberWidth({ style, faces }: Context): number {
  return placedWidth('000', style.text.cell, faces);
}

function entryStrips({ id, title }: Contents['entries'][number], context: Context): readonly Strip[] {
  const { style, width } = context;
  const { cell } = style.text;
  const link = tagIn(tagIn(tagIn(context.tag, 'TOCI'), 'Reference'), 'Link');
  const words = plainStrips(title, cell, within(context, { width: width - numberWidth(context) - 12 }), {
    tag: link,
    fill: true,
  });
  const last = words.length - 1;
  const numbered = words.map((one, index) =>
    index === last ? { ...one, layers: [...one.layers, numberLayer(id, link, context)] } : one,
  );
  const single =
    words.length === 1 ? [leader(naturalWidth([{ kind: 'text', text: title }], cell, context), context)] : [];
  const area = { x: 0, y: 0, width, height: heightOf(words) };
  return spaced(
    held(withMarks(numbered, [...single, linkTo(id, title, link, area)]), 'firm'),
    style.space.item * 0.4,
  );
}

/** The number, once it is known. */
function numberLayer(id: string, link: Tag, { style, faces, width }: Context): Layer {
  const { cell } = style.text;
  const slot = slotIn(link);
  const y = baselineIn(cell.leading, cell, faces);
  return {
    x: 0,
    y: 0,
    marks: [],
    later: (pageOf) => {
      const number = String(pageOf(id) ?? '');
      return placedText(number, cell, { x: width - placedWidth(number, cell, faces), y, slot, faces });
    },
  };
}

/** Dots that lead the eye from a title to its number. */
function leader(from: number, context: Context): ReturnType<typeof decoration> {
  const { style, width, faces } = context;
  const { cell } = style.text;
  const y = baselineIn(cell.leading, cell, faces) - 1;
  const to = width - numberWidth(context);
  const path = linePath([from + 6, y], [Math.max(from + 6, to), y]);
  return decoration(`q ${line} RG ${num(0.9)} w 1 J [0 4] 0 d ${path} S Q`);
}

function linkTo(
  id: string,
  title: string,
  tag: Tag,
  area: Pick<LinkMark, 'x' | 'y' | 'width' | 'height'>,
): LinkMark {
  const annotation = { tag };
  tag.kids.push(annotation);
  return { kind: 'link', annotation, ...area, target: `#${id}`, contents: title };
}
