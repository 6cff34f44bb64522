/** Times of the same work, in milliseconds. */
export interface Figure {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** @param times at least one */
export function figureOf(times: readonly number[]): Figure {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return { median, min: sorted[0]!, max: sorted.at(-1)! };
}
