import { boxesOf } from '../live/boxes.ts';
import { judged } from '../live/judged.ts';
import type { LiveElement } from '../live/live.ts';

/** Messages to tap. */
export const liveSignals: LiveElement = (live) => judged(live, boxesOf(live.form));
