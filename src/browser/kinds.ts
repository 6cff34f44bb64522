import { liveCheckin } from '../exercises/checkin/element.ts';
import { liveChoice } from '../exercises/choice/element.ts';
import { liveDraw } from '../exercises/draw/element.ts';
import { liveGaps } from '../exercises/gaps/element.ts';
import { liveHelpers } from '../exercises/helpers/element.ts';
import type { LiveElement } from '../exercises/live/live.ts';
import { liveMatch } from '../exercises/match/element.ts';
import { liveOrder } from '../exercises/order/element.ts';
import { liveScenario } from '../exercises/scenario/element.ts';
import { liveSignals } from '../exercises/signals/element.ts';
import { liveSort } from '../exercises/sort/element.ts';
import { liveWrite } from '../exercises/write/element.ts';
import type { ExerciseKind } from '../lesson/exercise.ts';

/** What brings each kind of exercise to life. A new kind is a folder and a line here. */
export const liveKinds: Readonly<Record<ExerciseKind, LiveElement>> = {
  choice: liveChoice,
  order: liveOrder,
  match: liveMatch,
  sort: liveSort,
  gaps: liveGaps,
  signals: liveSignals,
  scenario: liveScenario,
  write: liveWrite,
  draw: liveDraw,
  helpers: liveHelpers,
  checkin: liveCheckin,
};
