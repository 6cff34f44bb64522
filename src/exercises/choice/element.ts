import { boxesOf } from '../live/boxes.ts';
import { judged } from '../live/judged.ts';
import type { LiveElement } from '../live/live.ts';

/** Options to choose; where only one can be chosen, its feedback is said with the result. */
export const liveChoice: LiveElement = (live) => {
  const boxes = boxesOf(live.form);
  return judged(live, { ...boxes, saysFeedback: live.form.querySelector('input[type=radio]') !== null });
};
