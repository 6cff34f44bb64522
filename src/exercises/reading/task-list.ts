import type { Option } from '../../lesson/exercise.ts';
import type { Inline, List, ProseBlock } from '../../lesson/prose.ts';
import type { Draft } from './draft.ts';
import { quoted, withoutQuotes } from './feedback.ts';
import { type Item, isBulletList, isList, itemsOf } from './items.ts';

const box = /^\[([ xX])\](?:\s+|$)/u;

/** True for a list of which at least one item starts with `[ ]` or `[x]`. */
export function isTaskList(block: ProseBlock): block is List {
  return isBulletList(block) && block.items.some(([first]) => boxIn(first) !== undefined);
}

/** The options of a task list; `[x]` is right, `>` is feedback. An item without box is a problem. */
export function optionsOf(draft: Draft, list: List | undefined): readonly Option[] {
  return itemsOf(draft, list).map((item) => optionOf(draft, item));
}

/** Says that a list was found, but not one with boxes. @param otherwise says what is wrong where none was found */
export function reportNoBoxes(
  draft: Draft,
  body: List | undefined,
  kind: 'choice' | 'signals',
  otherwise: () => void,
): void {
  const other = body ? undefined : draft.blocks.find(isList);
  if (!other) otherwise();
  else draft.report(other.ordered ? 'list-numbered' : 'list-unboxed', draft.at(other.line), { kind });
}

function optionOf(draft: Draft, item: Item): Option {
  const [first, ...rest] = item.blocks;
  const mark = boxIn(first);
  if (mark === undefined) draft.report('box-missing', draft.at(item.line), { actual: draft.id });
  const content = withoutQuotes(draft, [...withoutBox(first), ...rest]);
  const nested = content.find((block) => block.kind === 'list' && isTaskList(block));
  if (nested) draft.report('box-nested', draft.at(nested.line), { actual: draft.id });
  if (content.length === 0) draft.report('item-empty', draft.at(item.line), { actual: draft.id });
  return { content, right: mark === 'x', feedback: quoted(item.blocks), line: item.line };
}

function boxIn(block: ProseBlock | undefined): 'x' | ' ' | undefined {
  const start = block?.kind === 'paragraph' ? block.content[0] : undefined;
  const mark = start?.kind === 'text' && !start.code && !start.link ? box.exec(start.text)?.[1] : undefined;
  return mark === undefined ? undefined : mark === ' ' ? ' ' : 'x';
}

/** The first block of an item without its box; a picture that is left alone becomes a figure. */
function withoutBox(block: ProseBlock | undefined): readonly ProseBlock[] {
  if (block?.kind !== 'paragraph') return block ? [block] : [];
  const content = withoutStart(block.content, box);
  if (content.length === 0) return [];
  const [only] = content;
  if (content.length === 1 && only?.kind === 'picture')
    return [{ ...only, kind: 'figure', line: block.line }];
  return [{ ...block, content }];
}

/** Inline content without what `start` matches at its beginning. */
export function withoutStart(content: readonly Inline[], start: RegExp): readonly Inline[] {
  const [first, ...rest] = content;
  if (first?.kind !== 'text') return content;
  const text = first.text.replace(start, '');
  return text === '' ? rest : [{ ...first, text }, ...rest];
}
