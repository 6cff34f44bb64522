import type { List, ProseBlock } from '../../lesson/prose.ts';
import { itemIndent } from '../lists.ts';
import { indented, type Piece } from '../pieces.ts';
import type { Draw, View } from '../view.ts';

/** A list; an ordered one begins to count where its author says. */
export const list: Draw<'list'> = (block, view) => {
  const { lists, depth } = view;
  const numbering = block.ordered ? lists.ordered(depth, block.start) : lists.bullets(depth);
  return block.items.flatMap((item) => drawItem(item, block, numbering, view));
};

type Numbering = ReturnType<View['lists']['bullets']>;

/** The sign stands before the first paragraph; what follows it is level with its text. */
function drawItem(
  item: readonly ProseBlock[],
  { ordered }: List,
  numbering: Numbering,
  view: View,
): readonly Piece[] {
  const inside: View = { ...view, depth: view.depth + 1, width: view.width - itemIndent };
  return item.flatMap((block, index) => {
    const drawn = view.draw([block], inside);
    if (block.kind === 'list') return drawn;
    const [first, ...rest] = drawn;
    const shift = itemIndent * (view.depth + 1);
    if (index > 0 || first?.kind !== 'paragraph') return indented(drawn, shift);
    const style = ordered ? 'ListNumber' : 'ListBullet';
    return [{ ...first, options: { ...first.options, style, numbering } }, ...indented(rest, shift)];
  });
}
