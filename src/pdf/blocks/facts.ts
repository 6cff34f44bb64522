import { beside } from '../layout/beside.ts';
import { within } from '../layout/context.ts';
import { spaced } from '../layout/strip.ts';
import type { TextStyle } from '../style/style.ts';
import { tagIn } from '../tags/element.ts';
import { naturalWidth, plainStrips } from '../text/text.ts';
import type { Layout } from './layout.ts';

/** Labels in a column of their own, their values beside them. */
export const facts: Layout<'facts'> = (block, context) => {
  const { style, width } = context;
  const list = tagIn(context.tag, 'L', { numbering: 'None' });
  const label: TextStyle = { ...style.text.body, role: 'bold' };
  const widest = Math.max(
    0,
    ...block.facts.map((fact) => naturalWidth([{ kind: 'text', text: fact.label }], label, context)),
  );
  const column = Math.min(widest, width * 0.32) + 1;
  const gap = style.space.padding * 1.6;
  const strips = block.facts.flatMap((fact) => {
    const item = tagIn(list, 'LI');
    const name = plainStrips(fact.label, label, within(context, { width: column }), {
      tag: tagIn(item, 'Lbl'),
      fill: true,
    });
    const inside = within(context, { width: width - column - gap, tag: tagIn(item, 'LBody') });
    return spaced(
      beside([
        { x: 0, strips: name },
        { x: column + gap, strips: context.stack(fact.blocks, inside) },
      ]),
      style.space.item * 0.9,
    );
  });
  return spaced(strips, style.space.block);
};
