import { isTag, type Tag } from './element.ts';

/**
 * The level of each heading, in reading order.
 *
 * Blocks say how deep they want to stand; here levels are made to nest, since a screen reader's user who
 * goes from heading to heading must not meet a gap.
 */
export function headingLevels(root: Tag): ReadonlyMap<Tag, number> {
  const levels = new Map<Tag, number>();
  let previous = 0;
  let section = 1;
  const visit = (tag: Tag): void => {
    const wanted = tag.heading;
    if (wanted && tag.kids.length > 0) {
      const absolute = 'level' in wanted;
      previous = Math.min(absolute ? wanted.level : section + wanted.below, previous + 1, 6);
      if (absolute) section = previous;
      levels.set(tag, previous);
    }
    for (const kid of tag.kids) if (isTag(kid)) visit(kid);
  };
  visit(root);
  return levels;
}
