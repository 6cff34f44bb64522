/** Time that runs down and can be stopped. Times are in milliseconds. */
export interface Countdown {
  readonly whole: number;
  readonly left: (now: number) => number;
  readonly isRunning: (now: number) => boolean;
  /** Lets it run, or stops it; one that has run down starts anew. */
  readonly toggle: (now: number) => void;
}

const minute = 60_000;

/** It counts by the clock, not by ticks: a page in the background gets few of those. */
export function countdown(minutes: number): Countdown {
  const whole = minutes * minute;
  let rest = whole;
  let since: number | undefined;
  const left = (now: number) => Math.max(0, since === undefined ? rest : rest - (now - since));
  const isRunning = (now: number) => since !== undefined && left(now) > 0;
  return {
    whole,
    left,
    isRunning,
    toggle: (now) => {
      const stops = isRunning(now);
      rest = left(now) || whole;
      since = stops ? undefined : now;
    },
  };
}

/** What is left in whole minutes, as a class hears it: nobody counts seconds. */
export function minutesLeft(left: number): number {
  return Math.ceil(left / minute);
}
