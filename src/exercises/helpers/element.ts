import type { LiveElement } from '../live/live.ts';
import { all } from '../live/make.ts';
import { personal } from '../live/personal.ts';
import { valuesOf } from '../live/values.ts';

/** A card with names that nobody else needs to see. */
export const liveHelpers: LiveElement = (live) =>
  personal(live, valuesOf(all<HTMLInputElement>(live.form, 'input')));
