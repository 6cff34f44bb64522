import type { Group } from '../../lesson/exercise.ts';
import { type List, type ProseBlock, plainBlocks, plainText } from '../../lesson/prose.ts';
import { cutAtBody } from '../reading/body.ts';
import { baseOf, type Draft, type ExerciseReader } from '../reading/draft.ts';
import { cardOf, type Item, isList, itemsOf, wordsOf } from '../reading/items.ts';
import { notTooMany } from '../reading/many.ts';
import { twinsIn } from '../reading/twins.ts';

/** A list of groups, the cards of each nested under it. */
export const sort: ExerciseReader<'sort'> = {
  attributes: [],
  read: (draft) => {
    const hasGroups = draft.blocks.some(isGroupList);
    const { prompt, body, feedback } = cutAtBody(draft, hasGroups ? isGroupList : isList);
    const items = notTooMany(draft, 'groups', itemsOf(draft, body));
    const groups = items.map((item) => groupOf(draft, item));
    reportSameGroups(draft, groups, items);
    reportSameCards(draft, groups);
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
  const read = lists.flatMap((list) => itemsOf(draft, list)).map((card) => cardOf(draft, card));
  const cards = notTooMany(draft, 'cards', read);
  for (const { content } of cards) reportList(draft, content);
  const title = wordsOf(draft, { ...item, blocks: item.blocks.filter(({ kind }) => kind !== 'list') });
  if (plainText(title) === '') draft.report('sort-title', draft.at(item.line), { actual: draft.id });
  if (cards.length === 0) draft.report('sort-cards', draft.at(item.line), { actual: plainText(title) });
  return { title, cards };
}

/** Below the cards there is nothing to sort. */
function reportList(draft: Draft, content: readonly ProseBlock[]): void {
  const list = content.find(isList);
  if (list) draft.report('sort-deep', draft.at(list.line), { actual: draft.id });
}

function reportSameGroups(draft: Draft, groups: readonly Group[], items: readonly Item[]): void {
  const titles = groups.map(({ title }, index) => ({ title: plainText(title), line: items[index]!.line }));
  for (const { item, first } of twinsIn(titles, ({ title }) => title))
    draft.report('sort-group-twice', draft.at(item.line), { actual: item.title, first: first.line });
}

function reportSameCards(draft: Draft, groups: readonly Group[]): void {
  const cards = groups.flatMap((group) => group.cards);
  for (const { item, first } of twinsIn(cards, ({ content }) => plainBlocks(content)))
    draft.report('sort-card-twice', draft.at(item.line), {
      actual: plainBlocks(item.content),
      first: first.line,
    });
}
