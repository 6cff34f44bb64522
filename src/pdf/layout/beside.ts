import { solid, topsOf } from './frame.ts';
import { type Hold, type Layer, type Strip, strip, stronger } from './strip.ts';

/** A column of a row: its strips and where it begins. */
export interface Column {
  readonly x: number;
  readonly strips: readonly Strip[];
}

interface Placed {
  readonly x: number;
  readonly one: Strip;
  readonly top: number;
  readonly bottom: number;
  /** The last of its column: nothing follows that it could hold on to. */
  readonly last: boolean;
}

/**
 * Puts columns beside each other. A page may end wherever no column is in the middle of a strip, so a row
 * that is taller than a page is never lost. Columns with frames stay whole.
 */
export function beside(columns: readonly Column[]): readonly Strip[] {
  const placed = columns.flatMap(place);
  const cuts = cutsBetween(placed);
  const rows = cuts.slice(0, -1).map((from, index) => rowBetween(placed, from, cuts[index + 1]!));
  return rows.length > 0 ? rows : [strip(0, [])];
}

function place({ x, strips }: Column): readonly Placed[] {
  const whole = strips.some(({ frames }) => frames.length > 0) ? [solid(strips)] : strips;
  const tops = topsOf(whole);
  return whole.map((one, index) => {
    const top = tops[index]!;
    return { x, one, top, bottom: top + one.height, last: index === whole.length - 1 };
  });
}

/** The heights at which no strip is cut through: where a strip begins after all above it have ended. */
function cutsBetween(placed: readonly Placed[]): readonly number[] {
  const cuts = [0];
  let reached = 0;
  for (const { top, bottom } of [...placed].sort((a, b) => a.top - b.top)) {
    if (top >= reached - tolerance && top - cuts.at(-1)! > tolerance) cuts.push(top);
    reached = Math.max(reached, bottom);
  }
  if (reached - cuts.at(-1)! > tolerance) cuts.push(reached);
  return cuts;
}

function rowBetween(placed: readonly Placed[], from: number, to: number): Strip {
  const inside = placed.filter(({ top }) => top >= from - tolerance && top < to - tolerance);
  const layers = inside.flatMap(({ x, one, top }) =>
    one.layers.map((layer): Layer => ({ ...layer, x: layer.x + x, y: layer.y + top - from })),
  );
  const hold = inside.reduce<Hold>(
    (held, { one, last }) => (last ? held : stronger(held, one.hold)),
    'loose',
  );
  return { ...strip(to - from, []), layers, hold };
}

/** Heights are sums of fractions: places closer than this are the same. */
const tolerance = 0.01;
