import type { Lesson } from '../lesson/lesson.ts';
import { type KitContext, known, said, tierOf } from './context.ts';

/** "9 tot 12 jaar". */
export function ageFact(lesson: Lesson, context: KitContext): string {
  return said(tierOf(lesson, context).name, context);
}

/** "Contact: wie zit daar echt?". */
export function topicFact({ topic }: Lesson, context: KitContext): string {
  return said(known(context.curriculum.topics.get(topic), `topic “${topic}”`).name, context);
}

/** "groep 6–8". */
export function yearsFact(lesson: Lesson, context: KitContext): string {
  return said(tierOf(lesson, context).years, context);
}
