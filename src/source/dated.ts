import type { Place, ProblemCode, ProblemValues, Report } from '../problem.ts';

/** In months. A number that was right a year ago may be somebody else's now: past this nothing is built. */
const tooOld = 12;

/** In months: time enough to call before the build fails in the middle of a school week. */
const ageing = 10;

/** ISO days by which a check is judged. */
export interface Deadlines {
  /** What was checked before this is too old; before the next one, nearly so. */
  readonly tooOld: string;
  readonly ageing: string;
  /** What was checked after this is still to come. */
  readonly newest: string;
}

/** The codes for one kind of fact that can change. */
export interface DatedCodes {
  readonly outdated: ProblemCode;
  readonly ageing: ProblemCode;
  readonly future: ProblemCode;
}

/** @param today ISO day */
export function deadlinesOf(today: string): Deadlines {
  return {
    tooOld: monthsBefore(today, tooOld),
    ageing: monthsBefore(today, ageing),
    newest: dayAfter(today),
  };
}

/**
 * Reports a fact that was checked too long ago, or on a day that is still to come.
 *
 * @param checked ISO day; nothing where nobody has checked it, which readers report themselves
 * @param values what the message quotes besides the day, which is `actual`
 */
export function reportAge(
  checked: string | null | undefined,
  codes: DatedCodes,
  deadlines: Deadlines,
  place: Place,
  values: ProblemValues,
  report: Report,
): void {
  if (!checked) return;
  const all = { ...values, actual: checked };
  if (checked < deadlines.tooOld) report(codes.outdated, place, all);
  else if (checked < deadlines.ageing) report(codes.ageing, place, all);
  if (checked > deadlines.newest) report(codes.future, place, all);
}

/** The last day on which a fact counts as checked. @param checked ISO day of its check */
export function dueOf(checked: string): string {
  return monthsBefore(checked, -tooOld);
}

/** In the east the day after has begun already while it is still this day in UTC. */
function dayAfter(today: string): string {
  const next = new Date(`${today}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** The same day of an earlier month, be it the 31st of February: days are only compared. */
function monthsBefore(today: string, months: number): string {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}${today.slice(7)}`;
}
