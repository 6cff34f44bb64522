import { isSlot, isTag, type Slot, type Tag } from './element.ts';

/**
 * The place of each slot in reading order. Pages are painted in this order, so that text that is taken out
 * without tags reads well too: columns stand beside each other, but are read one after the other.
 */
export function readingOrder(root: Tag): ReadonlyMap<Slot, number> {
  const order = new Map<Slot, number>();
  const visit = (tag: Tag): void => {
    for (const kid of tag.kids) {
      if (isTag(kid)) visit(kid);
      else if (isSlot(kid)) order.set(kid, order.size);
    }
  };
  visit(root);
  return order;
}
