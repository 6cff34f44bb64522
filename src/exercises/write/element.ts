import type { LiveElement } from '../live/live.ts';
import { all } from '../live/make.ts';
import { personal } from '../live/personal.ts';
import { valuesOf } from '../live/values.ts';

/** A text of one's own. */
export const liveWrite: LiveElement = (live) =>
  personal(live, valuesOf(all<HTMLTextAreaElement>(live.form, 'textarea')));
