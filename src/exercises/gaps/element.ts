import { judged } from '../live/judged.ts';
import type { LiveElement } from '../live/live.ts';
import { all } from '../live/make.ts';
import { valuesOf } from '../live/values.ts';

/** Gaps to fill: a slip can be mended, so a new try starts from what was typed. */
export const liveGaps: LiveElement = (live) => {
  const gaps = all<HTMLInputElement>(live.form, 'input.gap');
  return judged(live, {
    ...valuesOf(gaps),
    places: gaps.map((control) => ({ control, box: control })),
    keepsWrong: true,
  });
};
