import type { Option } from '../../lesson/exercise.ts';
import { plainBlocks } from '../../lesson/prose.ts';
import { cutAtBody } from '../reading/body.ts';
import { baseOf, type Draft, type ExerciseReader } from '../reading/draft.ts';
import { notTooMany } from '../reading/many.ts';
import { isTaskList, optionsOf, reportNoBoxes } from '../reading/task-list.ts';
import { twinsIn } from '../reading/twins.ts';

/** A task list: `[x]` is right, `>` under an option is its feedback. */
export const choice: ExerciseReader<'choice'> = {
  attributes: [],
  read: (draft) => {
    const { prompt, body, feedback } = cutAtBody(draft, isTaskList);
    const options = notTooMany(draft, 'options', optionsOf(draft, body));
    const right = options.filter((option) => option.right).length;
    if (options.length < 2)
      reportNoBoxes(draft, body, 'choice', () =>
        draft.report('choice-options', draft.at(draft.line), { actual: options.length }),
      );
    else if (right === 0) draft.report('choice-none-right', draft.at(draft.line), { actual: draft.id });
    reportSameOptions(draft, options);
    return { kind: 'choice', ...baseOf(draft, prompt, feedback), options, multiple: right > 1 };
  },
};

/** Two options with the same words: nobody could choose between a right and a wrong one. */
function reportSameOptions(draft: Draft, options: readonly Option[]): void {
  for (const { item, first } of twinsIn(options, ({ content }) => plainBlocks(content))) {
    const code = item.right === first.right ? 'option-twice' : 'option-both';
    draft.report(code, draft.at(item.line), { actual: plainBlocks(item.content), first: first.line });
  }
}
