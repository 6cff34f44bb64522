import { plainBlocks } from '../../lesson/prose.ts';
import { cutAtBody } from '../reading/body.ts';
import { baseOf, type ExerciseReader } from '../reading/draft.ts';
import { cardOf, isBulletList, isNumberedList, itemsOf } from '../reading/items.ts';
import { notTooMany } from '../reading/many.ts';
import { twinsIn } from '../reading/twins.ts';

/** A numbered list in the right order. */
export const order: ExerciseReader<'order'> = {
  attributes: [],
  read: (draft) => {
    const { prompt, body, feedback } = cutAtBody(draft, isNumberedList);
    const all = itemsOf(draft, body).map((item) => cardOf(draft, item));
    const items = notTooMany(draft, 'items', all);
    const bullets = body ? undefined : draft.blocks.find(isBulletList);
    if (bullets) draft.report('list-bullets', draft.at(bullets.line));
    else if (items.length < 2) draft.report('order-items', draft.at(draft.line), { actual: items.length });
    for (const { item, first } of twinsIn(items, ({ content }) => plainBlocks(content)))
      draft.report('order-twice', draft.at(item.line), {
        actual: plainBlocks(item.content),
        first: first.line,
      });
    return { kind: 'order', ...baseOf(draft, prompt, feedback), items };
  },
};
