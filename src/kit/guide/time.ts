import { type Edition, type Lesson, type Phase, totalMinutes } from '../../lesson/lesson.ts';
import type { KitContext } from '../context.ts';
import { unbroken } from '../unbroken.ts';

/** "45 minuten". */
export function minutesText(count: number, { locale: { t } }: KitContext): string {
  return unbroken(t('sheet.minutes', { count }));
}

/** How long the whole lesson takes. */
export function totalTime({ phases }: Edition, context: KitContext): string {
  return minutesText(totalMinutes(phases), context);
}

/** The phases of the short route, in the order of the lesson. None: there is no short route. */
export function shortPhases({ short }: Lesson, { phases }: Edition): readonly Phase[] {
  return phases.filter(({ id }) => short.includes(id));
}
