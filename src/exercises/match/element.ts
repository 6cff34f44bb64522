import { judged } from '../live/judged.ts';
import type { LiveElement } from '../live/live.ts';
import { all } from '../live/make.ts';
import { valuesOf } from '../live/values.ts';

/** Left sides with a choice of the right ones. */
export const liveMatch: LiveElement = (live) => {
  const choices = all<HTMLSelectElement>(live.form, 'select');
  return judged(live, {
    ...valuesOf(choices),
    places: choices.map((control) => ({ control, box: control.closest('li') ?? control })),
  });
};
