import { placeIn } from '../../source/text.ts';
import type { Check } from '../check.ts';

/** Half an hour is often all there is. Without a short route a teacher cuts the end, where help is named. */
export const shortMissing: Check = {
  code: 'short-missing',
  severity: 'advice',
  find: function* ({ short, file }, { sourceOf }) {
    if (short.length === 0) yield { place: placeIn(sourceOf(file), 1), where: ['short'] };
  },
};
