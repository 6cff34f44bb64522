import { cutAtBody } from '../reading/body.ts';
import { baseOf, type ExerciseReader } from '../reading/draft.ts';
import { isList, itemsOf, wordsOf } from '../reading/items.ts';
import { notTooMany } from '../reading/many.ts';

/** A list of roles: who could help. */
export const helpers: ExerciseReader<'helpers'> = {
  attributes: [],
  read: (draft) => {
    const { prompt, body, feedback } = cutAtBody(draft, isList);
    const items = notTooMany(draft, 'roles', itemsOf(draft, body));
    const roles = items.map((item) => wordsOf(draft, item));
    if (roles.length === 0) draft.report('helpers-roles', draft.at(draft.line), { actual: draft.id });
    return { kind: 'helpers', ...baseOf(draft, prompt, feedback), roles };
  },
};
