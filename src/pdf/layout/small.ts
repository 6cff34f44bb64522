import type { Context } from './context.ts';
import { heightOf, type Strip } from './strip.ts';

/** Things up to this part of a page are kept whole where that leaves no page rather empty. */
const smallPart = 0.33;

/** Whether strips are so low that no page should end among them. */
export function isSmall(strips: readonly Strip[], { style }: Context, part = smallPart): boolean {
  const { height, top, bottom } = style.page;
  return heightOf(strips) <= (height - top - bottom) * part * style.whole;
}
