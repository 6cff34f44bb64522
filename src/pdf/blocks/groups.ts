import { plainBlocks } from '../../lesson/prose.ts';
import type { Groups } from '../../sheet/blocks.ts';
import { inColumns } from '../layout/columns.ts';
import { type Context, within } from '../layout/context.ts';
import { held, indent, type Strip, spaced, withMarks } from '../layout/strip.ts';
import { tagIn } from '../tags/element.ts';
import { naturalWidth, textStrips } from '../text/text.ts';
import { badgeWidth, letterBadge } from './badge.ts';
import type { Layout } from './layout.ts';
import { cardStrips } from './lettered.ts';

const columnGap = 10;

/** Lettered groups, and below them the cards with boxes for a letter. */
export const groups: Layout<'groups'> = (block, context) => {
  const { space } = context.style;
  const titles = held(groupRows(block, context), 'firm', 'firm');
  const boxed = block.cards.map((card, index) => ({
    ...card,
    name: `${block.name}_${index + 1}`,
    label: `${block.groupLabel} ${plainBlocks(card.content)}`,
  }));
  const cards = cardStrips(boxed, context);
  return spaced([...spaced(titles, 0, space.block), ...cards], space.paragraph);
};

/** The groups beside each other. */
function groupRows({ groups: all }: Groups, context: Context): readonly Strip[] {
  const { style } = context;
  const tag = tagIn(context.tag, 'L', { numbering: 'UpperAlpha' });
  const columns = columnsFor(all, context);
  const width = context.width / columns;
  const items = all.map(({ letter, title }) => {
    const item = tagIn(tag, 'LI');
    const hang = badgeWidth(letter, context) + style.text.prompt.size * 0.7;
    const marks = letterBadge(letter, tagIn(item, 'Lbl'), context);
    const inside = within(context, { width: width - hang - columnGap, tag: tagIn(item, 'LBody') });
    return withMarks(
      indent(textStrips(title, style.text.prompt, inside, { tag: inside.tag, fill: true }), hang),
      marks,
    );
  });
  return inColumns(items, columns, width).flatMap((row) => spaced(row, style.space.item));
}

/** As many columns as leave each title on one line; one in large print. */
function columnsFor(groups: Groups['groups'], context: Context): number {
  const { style, width } = context;
  if (style.columns === 1) return 1;
  const { prompt } = style.text;
  const widest = Math.max(
    ...groups.map(({ letter, title }) => badgeWidth(letter, context) + naturalWidth(title, prompt, context)),
  );
  const fitting = Math.floor(width / (widest + prompt.size * 0.7 + columnGap));
  return Math.min(groups.length, Math.max(style.columns, Math.min(fitting, 4)));
}
