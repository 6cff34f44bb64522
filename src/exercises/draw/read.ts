import { promptOf } from '../reading/body.ts';
import { baseOf, type ExerciseReader } from '../reading/draft.ts';
import { quoted } from '../reading/feedback.ts';
import { numberFrom } from '../reading/numbers.ts';

/** All is prompt; the height of the frame is in mm. */
export const draw: ExerciseReader<'draw'> = {
  attributes: ['height'],
  read: (draft) => ({
    kind: 'draw',
    ...baseOf(draft, promptOf(draft, draft.blocks), quoted(draft.blocks)),
    height: numberFrom(draft, 'height', { least: 20, most: 230, otherwise: 80 }),
  }),
};
