import type { ChoiceQuestion, ItemOf, QuizOption } from '../quiz.ts';
import { type Element, plain } from '../xml.ts';
import { shares } from './fractions.ts';
import { question, rich } from './question.ts';

/**
 * A question with one or several right options. Of several each is worth its share, and each wrong one costs as much,
 * so that ticking all of them earns nothing.
 */
export function choiceQuestion(item: ItemOf<ChoiceQuestion>): Element {
  const { multiple, options } = item.task;
  const worth = multiple ? manyFractions(options) : options.map(({ right }) => (right ? '100' : '0'));
  return question('multichoice', item, [
    plain('single', String(!multiple)),
    plain('shuffleanswers', 'false'),
    plain('answernumbering', 'none'),
    ...options.map(({ content, feedback }, index) =>
      rich('answer', content, { fraction: worth[index]! }, rich('feedback', feedback)),
    ),
  ]);
}

function manyFractions(options: readonly QuizOption[]): readonly string[] {
  const rights = [...shares(options.filter(({ right }) => right).length)];
  const wrongs = [...shares(options.filter(({ right }) => !right).length)].map(less);
  return options.map(({ right }) => (right ? rights : wrongs).shift()!);
}

function less(share: string): string {
  return share === '0' ? share : `-${share}`;
}
