import type { Group } from '../../lesson/exercise.ts';
import { type List, type ProseBlock, plainText } from '../../lesson/prose.ts';
import { cutAtBody } from '../reading/body.ts';
import { baseOf, type Draft, type ExerciseReader } from '../reading/draft.ts';
import { cardOf, type Item, isList, itemsOf, wordsOf } from '../reading/items.ts';

/** A list of groups, the cards of each nested under it. */
export const sort: ExerciseReader<'sort'> = {
  attributes: [],
  read: (draft) => {
    const hasGroups = draft.blocks.some(isGroupList);
    const { prompt, body, feedback } = cutAtBody(draft, hasGroups ? isGroupList : isList);
    const groups = itemsOf(draft, body).map((item) => groupOf(draft, item));
    if (groups.length < 2) draft.report('sort-groups', draft.at(draft.line), { actual: groups.length });
    return { kind: 'sort', ...baseOf(draft, prompt, feedback), groups };
  },
};

/** A list in which some item has a list of its own: a prompt may hold a plain one. */
function isGroupList(block: ProseBlock): block is List {
  return block.kind === 'list' && block.items.some((item) => item.some(({ kind }) => kind === 'list'));
}

function groupOf(draft: Draft, item: Item): Group {
  const lists = item.blocks.filter((block) => block.kind === 'list');
  const cards = lists.flatMap((list) => itemsOf(draft, list)).map((card) => cardOf(draft, card));
  const title = wordsOf(draft, { ...item, blocks: item.blocks.filter(({ kind }) => kind !== 'list') });
  if (plainText(title) === '') draft.report('sort-title', draft.at(item.line), { actual: draft.id });
  if (cards.length === 0) draft.report('sort-cards', draft.at(item.line), { actual: plainText(title) });
  return { title, cards };
}
