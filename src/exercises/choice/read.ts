import { cutAtBody } from '../reading/body.ts';
import { baseOf, type ExerciseReader } from '../reading/draft.ts';
import { isTaskList, optionsOf } from '../reading/task-list.ts';

/** A task list: `[x]` is right, `>` under an option is its feedback. */
export const choice: ExerciseReader<'choice'> = {
  attributes: [],
  read: (draft) => {
    const { prompt, body, feedback } = cutAtBody(draft, isTaskList);
    const options = optionsOf(draft, body);
    const right = options.filter((option) => option.right).length;
    if (options.length < 2) draft.report('choice-options', draft.at(draft.line), { actual: options.length });
    else if (right === 0) draft.report('choice-none-right', draft.at(draft.line), { actual: draft.id });
    return { kind: 'choice', ...baseOf(draft, prompt, feedback), options, multiple: right > 1 };
  },
};
