import type { ItemOf, MatchQuestion } from '../quiz.ts';
import { type Element, plain } from '../xml.ts';
import { question, rich } from './question.ts';

/** A question in which each thing gets one of the answers; several may get the same. */
export function matchQuestion(item: ItemOf<MatchQuestion>): Element {
  return question('matching', item, [
    plain('shuffleanswers', 'true'),
    ...item.task.pairs.map(({ left, right }) =>
      rich('subquestion', left, {}, plain('answer', plain('text', right))),
    ),
  ]);
}
