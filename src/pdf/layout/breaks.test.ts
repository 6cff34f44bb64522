import { describe, expect, it } from 'vitest';
import { bestBreaks } from './breaks.ts';
import { frameSpans } from './frame.ts';
import { type Hold, held, heldTo, joined, type Strip, strip } from './strip.ts';

const row = (height = 10, hold: Hold = 'loose'): Strip => strip(height, [], { hold });
const rows = (count: number, height = 10): readonly Strip[] =>
  Array.from({ length: count }, () => row(height));

/** How many strips stand on each page of a hundred points. */
function counts(strips: readonly Strip[], headHeight = (_: Strip): number => 0): readonly number[] {
  const heights = { first: 100, other: 100 };
  const ends = bestBreaks(strips, { heights, spans: frameSpans(strips), headHeight });
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

describe('the best places for pages to end', () => {
  it('leave no wide foot empty where everything may be broken', () => {
    expect(counts(rows(25))).toEqual([10, 10, 5]);
  });

  it('leave no lost line on the last page where the ones before can spare some', () => {
    const [first, last] = counts(rows(11));
    expect(last).toBeGreaterThan(1);
    expect(first! + last!).toBe(11);
  });

  it('begin a page with a section rather than fill the one before with a little of it', () => {
    const section = [{ ...row(), opens: true as const }, ...rows(6)];
    expect(counts([...rows(8), ...section])).toEqual([8, 7]);
  });

  it('never part what must stay together', () => {
    expect(counts([...rows(8), ...held(rows(4), 'firm')])).toEqual([8, 4]);
  });

  it('break a wish sooner than leave half a page empty', () => {
    expect(counts([...rows(3), ...held(rows(9), 'wish')])).not.toEqual([3, 9]);
    expect(counts([...rows(7), ...held(rows(9), 'wish')])).toEqual([7, 9]);
  });

  it('leave no item of a list almost alone', () => {
    expect(counts([...rows(8), ...joined(rows(8).map((one) => [one]))])).toEqual([8, 8]);
    expect(counts([...rows(5), ...joined(rows(7).map((one) => [one]))])).toEqual([9, 3]);
  });

  it('keep room for the head of a table that goes on', () => {
    expect(counts(rows(20), () => 20)).toEqual([8, 8, 4]);
  });

  it('give a strip that is higher than a page a page of its own', () => {
    expect(counts([row(), row(250), row()])).toEqual([1, 1, 1]);
  });
});

describe('strips that follow a heading', () => {
  it('are held down to a height and no further', () => {
    expect(heldTo(25, rows(4)).map(({ hold }) => hold)).toEqual(['strong', 'strong', 'loose', 'loose']);
  });
});
