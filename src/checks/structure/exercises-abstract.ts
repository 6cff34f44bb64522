import { exercisesOf, sourceEdition } from '../../lesson/lesson.ts';
import { topOf } from '../../source/text.ts';
import type { Check } from '../check.ts';

/** What is safe is learnt in a situation, a chat or a story, more than from a rule. */
export const exercisesAbstract: Check = {
  code: 'exercises-abstract',
  severity: 'advice',
  find: function* (lesson) {
    const edition = sourceEdition(lesson);
    if (!exercisesOf(edition).some(({ kind }) => kind === 'scenario' || kind === 'signals'))
      yield { place: topOf(edition.file), where: ['scenario', 'signals'] };
  },
};
