import { solid, topsOf } from './frame.ts';
import { type Layer, type Strip, strip } from './strip.ts';

/** A column of a row: its strips and where it begins. */
export interface Column {
  readonly x: number;
  readonly strips: readonly Strip[];
}

/**
 * Puts columns beside each other. A page may end wherever no column is in the middle of a strip, so a row
 * that is taller than a page is never lost. Columns with frames stay whole.
 */
export function beside(columns: readonly Column[]): readonly Strip[] {
  const placed = columns.flatMap(({ x, strips }) => {
    const whole = strips.some(({ frames }) => frames.length > 0) ? [solid(strips)] : strips;
    const tops = topsOf(whole);
    return whole.map((one, index) => ({ x, one, top: tops[index]!, bottom: tops[index]! + one.height }));
  });
  const bottom = Math.max(0, ...placed.map((each) => each.bottom));
  const cuts = [...new Set([0, ...placed.map(({ top }) => top), bottom])]
    .filter((cut) => !placed.some((each) => each.top < cut - tolerance && cut + tolerance < each.bottom))
    .sort((a, b) => a - b);
  const rows = cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1]!;
    const layers = placed
      .filter(({ top }) => top >= from - tolerance && top < to - tolerance)
      .flatMap(({ x, one, top }) =>
        one.layers.map((layer): Layer => ({ ...layer, x: layer.x + x, y: layer.y + top - from })),
      );
    return { ...strip(to - from, []), layers };
  });
  return rows.length > 0 ? rows : [strip(0, [])];
}

/** Heights are sums of fractions: places closer than this are the same. */
const tolerance = 0.01;
