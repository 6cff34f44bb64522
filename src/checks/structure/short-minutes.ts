import { sourceEdition, totalMinutes } from '../../lesson/lesson.ts';
import type { Check } from '../check.ts';
import { keyPlace } from '../places.ts';

/** From and to, in minutes: the guide promises a route of about twenty. */
const route = [15, 25] as const;

/** A short route that is nearly the whole lesson helps nobody; a shorter one practises nothing. */
export const shortMinutes: Check = {
  code: 'short-minutes',
  severity: 'advice',
  find: function* (lesson, { sourceOf }) {
    const { short, file } = lesson;
    if (short.length === 0) return;
    const phases = sourceEdition(lesson).phases.filter(({ id }) => short.includes(id));
    const [minutes, [least, most]] = [totalMinutes(phases), route];
    if (minutes >= least && minutes <= most) return;
    const place = keyPlace(sourceOf(file), 'short');
    yield { place, values: { actual: minutes, least, most }, where: ['short', ...short] };
  },
};
