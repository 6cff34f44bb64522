import { judged } from '../live/judged.ts';
import type { LiveElement } from '../live/live.ts';
import { all, make } from '../live/make.ts';
import { valuesOf } from '../live/values.ts';

/** Gaps to fill: a slip can be mended, so a new try starts from what was typed. */
export const liveGaps: LiveElement = (live) => {
  const gaps = all<HTMLInputElement>(live.form, 'input.gap');
  for (const gap of gaps) keepOnLine(gap);
  return judged(live, {
    ...valuesOf(gaps),
    places: gaps.map((control) => ({ control, box: control })),
    keepsWrong: true,
  });
};

/** What is said about a gap stands behind it, and not at the start of the next line. */
function keepOnLine(gap: HTMLInputElement): void {
  const line = make('span', 'gap-with-mark');
  gap.replaceWith(line);
  line.append(gap);
}
