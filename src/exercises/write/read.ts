import { promptOf } from '../reading/body.ts';
import { baseOf, type ExerciseReader } from '../reading/draft.ts';
import { quoted } from '../reading/feedback.ts';
import { numberFrom } from '../reading/numbers.ts';

/** All is prompt but `>`, which is a model answer. */
export const write: ExerciseReader<'write'> = {
  attributes: ['lines'],
  read: (draft) => ({
    kind: 'write',
    ...baseOf(draft, promptOf(draft, draft.blocks), []),
    lines: numberFrom(draft, 'lines', { least: 1, most: 30, otherwise: 4 }),
    model: quoted(draft.blocks),
  }),
};
