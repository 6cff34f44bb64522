import type { SheetHead } from '../../sheet/sheet.ts';
import { decoration } from '../draw/frames.ts';
import { linePath, stroked } from '../draw/paths.ts';
import { beside } from '../layout/beside.ts';
import { type Context, within } from '../layout/context.ts';
import { textField } from '../layout/field.ts';
import { held, type Strip, spaced, strip } from '../layout/strip.ts';
import { tagIn } from '../tags/element.ts';
import { placedWidth } from '../text/placed.ts';
import { plainStrips } from '../text/text.ts';
import { fillInLine } from './writing.ts';

/** The top of a document: what it is, for whom, its title, and lines for name and date. */
export function headStrips(title: string, head: SheetHead, context: Context): readonly Strip[] {
  const { style, width, tag } = context;
  const { text, space, accent } = style;
  const bar = strip(4, [decoration(stroked(linePath([0, 1.5], [width, 1.5]), accent, 3))]);
  const heading = tagIn(tag, 'Heading', { heading: { level: 1 }, title });
  const titleStrips = plainStrips(title, text.title, context, { tag: heading, fill: true });
  // The title comes first for those who listen, though the kind of document stands above it.
  const kind = kindRow(head, context);
  const summary =
    head.summary === '' ? [] : plainStrips(head.summary, text.summary, context, { tag: tagIn(tag, 'P') });
  const strips = [
    bar,
    ...spaced(kind, space.item * 1.2, space.item * 0.8),
    ...titleStrips,
    ...spaced(summary, space.item, 0),
    ...spaced(fillInRow(head.fillIn, context), space.item * 1.6, 0),
  ];
  return spaced(held(strips, 'firm', 'firm'), 0, space.block * 1.3);
}

/** What the document is at the left, its facts at the right; under each other where both are long. */
function kindRow({ document, facts }: SheetHead, context: Context): readonly Strip[] {
  const { style, width, tag, faces } = context;
  const { document: kindStyle, facts: factStyle } = style.text;
  const kind = plainStrips(document, kindStyle, context, { tag: tagIn(tag, 'P'), fill: true });
  if (facts.length === 0) return kind;
  const line = facts.join('  ·  ');
  const place = { tag: tagIn(tag, 'P'), fill: true } as const;
  const left = placedWidth(document, kindStyle, faces) + style.space.padding;
  if (left + placedWidth(line, factStyle, faces) > width)
    return [...kind, ...plainStrips(line, factStyle, context, place)];
  const right = plainStrips(line, factStyle, within(context, { width: width - left }), {
    ...place,
    align: 'right',
  });
  return beside([
    { x: 0, strips: kind },
    { x: left, strips: right },
  ]);
}

/** Lines to fill in, the first longer than the others: a name takes more room than a date. */
function fillInRow(labels: readonly string[], context: Context): readonly Strip[] {
  if (labels.length === 0) return [];
  const { style, width, faces } = context;
  const text = { ...style.text.body, role: 'bold' } as const;
  const gap = style.space.padding * 2;
  const shares = labels.map((_, index) => (index === 0 ? 1.7 : 1));
  const unit = (width - gap * (labels.length - 1)) / shares.reduce((sum, share) => sum + share, 0);
  let x = 0;
  const columns = labels.map((label, index) => {
    const column = unit * shares[index]!;
    const tag = tagIn(context.tag, 'P');
    const words = plainStrips(label, text, within(context, { width: column }), { tag, fill: true });
    const begin = placedWidth(label, text, faces) + 8;
    const field = textField(`head_${index + 1}`, label, text.size);
    const writing = fillInLine(column - begin, field, tag, context);
    const above = strip(Math.max(0, style.writing - text.leading), []);
    const placed = [
      { x, strips: [above, ...words] },
      { x: x + begin, strips: [writing] },
    ];
    x += column + gap;
    return placed;
  });
  return beside(columns.flat());
}
