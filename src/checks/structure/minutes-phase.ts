import { sourceEdition } from '../../lesson/lesson.ts';
import { placeIn } from '../../source/text.ts';
import type { Check } from '../check.ts';

/** In minutes. Children of nine keep at one thing for about so long; older ones hardly longer on a screen. */
const longest = 20;

/** A long phase is often two, and a class needs another form of work by then. */
export const minutesPhase: Check = {
  code: 'minutes-phase',
  severity: 'advice',
  find: function* (lesson, { sourceOf }) {
    const { phases, file } = sourceEdition(lesson);
    for (const { id, minutes, line } of phases)
      if (minutes > longest)
        yield {
          place: placeIn(sourceOf(file), line, 'minutes='),
          values: { id, actual: minutes, most: longest },
          where: [id],
        };
  },
};
