import { cutAtBody } from '../reading/body.ts';
import { baseOf, type ExerciseReader } from '../reading/draft.ts';
import { isList, itemsOf, wordsOf } from '../reading/items.ts';
import { notTooMany } from '../reading/many.ts';

/** A list of statements, answered before and after the lesson. */
export const checkin: ExerciseReader<'checkin'> = {
  attributes: [],
  read: (draft) => {
    const { prompt, body, feedback } = cutAtBody(draft, isList);
    const items = notTooMany(draft, 'statements', itemsOf(draft, body));
    const statements = items.map((item) => wordsOf(draft, item));
    if (statements.length === 0)
      draft.report('checkin-statements', draft.at(draft.line), { actual: draft.id });
    return { kind: 'checkin', ...baseOf(draft, prompt, feedback), statements };
  },
};
