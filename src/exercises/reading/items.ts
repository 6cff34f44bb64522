import type { Card } from '../../lesson/exercise.ts';
import type { Inline, List, ProseBlock } from '../../lesson/prose.ts';
import type { Draft } from './draft.ts';
import { quoted, withoutQuotes } from './feedback.ts';

/** An item of a list, with the line it starts at. */
export interface Item {
  readonly blocks: readonly ProseBlock[];
  readonly line: number;
}

export function isBulletList(block: ProseBlock): block is List {
  return block.kind === 'list' && !block.ordered;
}

export function isList(block: ProseBlock): block is List {
  return block.kind === 'list';
}

export function isNumberedList(block: ProseBlock): block is List {
  return block.kind === 'list' && block.ordered;
}

/** The items of a list; an empty item is a problem and left out. */
export function itemsOf(draft: Draft, list: List | undefined): readonly Item[] {
  if (!list) return [];
  const items = list.items.map((blocks) => ({ blocks, line: blocks[0]?.line ?? list.line }));
  return items.filter((item) => item.blocks.length > 0 || reportEmpty(draft, item));
}

/** An item as a card: its `>` is feedback, all else is what stands on it. */
export function cardOf(draft: Draft, item: Item): Card {
  const content = withoutQuotes(draft, item.blocks);
  if (content.length === 0) reportEmpty(draft, item);
  return { content, feedback: quoted(item.blocks), line: item.line };
}

/** The words of an item that is to be one line of text; more than that is a problem. */
export function wordsOf(draft: Draft, item: Item): readonly Inline[] {
  const [first, ...more] = item.blocks;
  const stray = first?.kind === 'paragraph' ? more[0] : first;
  if (stray) draft.report('stray-in-item', draft.at(stray.line), { actual: draft.id });
  return first?.kind === 'paragraph' ? first.content : [];
}

function reportEmpty(draft: Draft, item: Item): false {
  draft.report('item-empty', draft.at(item.line), { actual: draft.id });
  return false;
}
