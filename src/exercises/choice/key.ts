import type { Choice } from '../../lesson/exercise.ts';
import type { Options } from '../../sheet/blocks.ts';
import { keyed } from '../answer-panels.ts';
import type { Setting } from '../task-kind.ts';
import { choiceTask } from './task.ts';

/** The options, each with whether it is right and its feedback. */
export function choiceKey(choice: Choice, setting: Setting): readonly [Options] {
  const [task] = choiceTask(choice, setting);
  const { t } = setting.locale;
  const options = choice.options.map(({ content, right, feedback }) => ({
    content,
    answer: right,
    mark: right ? t('exercise.right') : t('exercise.wrong'),
    ...keyed(feedback),
  }));
  return [{ ...task, options }];
}
