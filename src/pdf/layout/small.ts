import type { Context } from './context.ts';
import { heightOf, type Strip } from './strip.ts';

/** Things up to this part of a page are kept whole where that leaves no page rather empty. */
const smallPart = 0.33;

/** Whether strips are so low that no page should end among them. */
export function isSmall(strips: readonly Strip[], context: Context, part = smallPart): boolean {
  return heightOf(strips) <= roomOf(context) * part * context.style.whole;
}

/** Whether strips have room on one page. */
export function fits(strips: readonly Strip[], context: Context): boolean {
  return heightOf(strips) <= roomOf(context);
}

function roomOf({ style }: Context): number {
  const { height, top, bottom } = style.page;
  return height - top - bottom;
}
