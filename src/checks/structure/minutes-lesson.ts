import { sourceEdition, totalMinutes } from '../../lesson/lesson.ts';
import type { Check } from '../check.ts';

/** From and to, in minutes: what a lesson hour of 45 or 50 minutes holds, and enough to fill it. */
const hour = [40, 50] as const;

/** A lesson that does not fit its hour ends without its close, and the close is where help is named. */
export const minutesLesson: Check = {
  code: 'minutes-lesson',
  severity: 'advice',
  find: function* (lesson) {
    const { phases, file } = sourceEdition(lesson);
    const minutes = totalMinutes(phases);
    const [least, most] = hour;
    if (phases.length === 0 || (minutes >= least && minutes <= most)) return;
    const place = { file, line: phases[0]!.line, column: 1 };
    yield { place, values: { actual: minutes, least, most }, where: phases.map(({ id }) => id) };
  },
};
