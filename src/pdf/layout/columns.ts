import { beside } from './beside.ts';
import type { Strip } from './strip.ts';

/**
 * Puts items beside each other, row by row.
 *
 * @param columns how many in a row
 * @param step from the left of one column to that of the next
 * @returns the strips of each row
 */
export function inColumns(
  items: readonly (readonly Strip[])[],
  columns: number,
  step: number,
): readonly (readonly Strip[])[] {
  if (columns <= 1) return items;
  return Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    beside(
      items.slice(row * columns, (row + 1) * columns).map((strips, column) => ({ x: column * step, strips })),
    ),
  );
}
