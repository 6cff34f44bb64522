import { cutAtBody } from '../reading/body.ts';
import { baseOf, type ExerciseReader } from '../reading/draft.ts';
import { cardOf, isNumberedList, itemsOf } from '../reading/items.ts';

/** A numbered list in the right order. */
export const order: ExerciseReader<'order'> = {
  attributes: [],
  read: (draft) => {
    const { prompt, body, feedback } = cutAtBody(draft, isNumberedList);
    const items = itemsOf(draft, body).map((item) => cardOf(draft, item));
    if (items.length < 2) draft.report('order-items', draft.at(draft.line), { actual: items.length });
    return { kind: 'order', ...baseOf(draft, prompt, feedback), items };
  },
};
