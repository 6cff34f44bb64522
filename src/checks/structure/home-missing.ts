import { type Lesson, sourceEdition } from '../../lesson/lesson.ts';
import { topOf } from '../../source/text.ts';
import type { Check, Finding } from '../check.ts';

/** Parents and carers can go on with what was learnt, if they know of it. */
export const homeMissing: Check = {
  code: 'home-missing',
  severity: 'advice',
  find: (lesson) => (lesson.sensitive ? [] : withoutLetter(lesson)),
};

/** After a lesson on what may have happened at home or to a child, families must hear from school that it was given. */
export const homeMissingSensitive: Check = {
  code: 'home-missing-sensitive',
  severity: 'warning',
  find: (lesson) => (lesson.sensitive ? withoutLetter(lesson) : []),
};

/** The source's: a translation without one is compared with it by the reader. */
function withoutLetter(lesson: Lesson): readonly Finding[] {
  const { home, file } = sourceEdition(lesson);
  return home.length > 0 ? [] : [{ place: topOf(file), where: ['home'] }];
}
