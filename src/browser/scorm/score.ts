import type { Verdict } from '../../exercises/live/judge.ts';

/** How much of an exercise was right, from 0 to 100. */
export type Result = number;

/** What counts as passed where the platform does not say: so much of a hundred. */
const usualMastery = 60;

/** Something too much takes away from what was found: ticking everything is worth nothing. */
export function resultOf({ allRight, right, all, extra }: Verdict): Result {
  if (allRight) return 100;
  return Math.floor((100 * Math.max(0, right - extra)) / Math.max(1, all));
}

/** What a platform hears of a lesson as a whole. */
export interface Standing {
  readonly status: 'incomplete' | 'completed' | 'passed' | 'failed';
  /** From 0 to 100; absent where nothing is judged. */
  readonly score?: number;
}

/**
 * How a lesson stands. It is passed or failed only when all that is judged was checked.
 *
 * @param judged results of the exercises with right answers; absent while unchecked
 * @param stories whether each story came to an end
 * @param mastery as the platform says, else empty
 */
export function standingOf(
  judged: readonly (Result | undefined)[],
  stories: readonly boolean[],
  mastery: string,
): Standing {
  if (judged.length === 0) return { status: stories.every(Boolean) ? 'completed' : 'incomplete' };
  const score = Math.round(judged.reduce<number>((sum, result) => sum + (result ?? 0), 0) / judged.length);
  if (judged.includes(undefined)) return { status: 'incomplete', score };
  return { status: score >= masteryOf(mastery) ? 'passed' : 'failed', score };
}

function masteryOf(given: string): number {
  const mastery = Number.parseFloat(given);
  return mastery > 0 && mastery <= 100 ? mastery : usualMastery;
}
