import type { ProseBlock } from '../../lesson/prose.ts';
import type { Draft } from './draft.ts';
import { withoutQuotes } from './feedback.ts';

/** An exercise cut in three: what to do, what to do it with, what is said afterwards. */
export interface Body<Block extends ProseBlock> {
  readonly prompt: readonly ProseBlock[];
  readonly body: Block | undefined;
  readonly feedback: readonly ProseBlock[];
}

/**
 * Cuts an exercise at its body: the first block that `isBody` takes. Before it stands the prompt, after
 * it only feedback. Whatever has no place there is a problem, so nothing is lost without a word.
 */
export function cutAtBody<Block extends ProseBlock>(
  draft: Draft,
  isBody: (block: ProseBlock) => block is Block,
): Body<Block> {
  const blocks = withWholeLists(draft, isBody);
  const index = blocks.findIndex(isBody);
  const before = index < 0 ? blocks : blocks.slice(0, index);
  const after = index < 0 ? [] : blocks.slice(index + 1);
  for (const block of after) if (block.kind !== 'quote') reportStray(draft, block);
  if (index >= 0) for (const block of before) if (block.kind === 'quote') reportEarly(draft, block);
  return {
    prompt: promptOf(draft, before),
    body: index < 0 ? undefined : (blocks[index] as Block),
    feedback: [...before, ...after].flatMap((block) => (block.kind === 'quote' ? block.blocks : [])),
  };
}

/**
 * A `>` that is not indented cuts a list in two. That is one slip, not three: the list is put together
 * again, so that what follows is read as it was meant.
 */
function withWholeLists<Block extends ProseBlock>(
  draft: Draft,
  isBody: (block: ProseBlock) => block is Block,
): readonly ProseBlock[] {
  const whole: ProseBlock[] = [];
  for (const block of draft.blocks) {
    const [list, quote] = whole.slice(-2);
    if (
      list?.kind === 'list' &&
      quote?.kind === 'quote' &&
      block.kind === 'list' &&
      isBody(list) &&
      isBody(block)
    ) {
      draft.report('feedback-left', draft.at(quote.line));
      whole.splice(-2, 2, { ...list, items: [...list.items, ...block.items] });
    } else whole.push(block);
  }
  return whole;
}

/** The prompt among these blocks: all but quotes, which are feedback. An exercise must have one. */
export function promptOf(draft: Draft, blocks: readonly ProseBlock[]): readonly ProseBlock[] {
  const prompt = withoutQuotes(draft, blocks);
  if (prompt.length === 0) draft.report('prompt-missing', draft.at(draft.line), { actual: draft.id });
  return prompt;
}

function reportStray(draft: Draft, block: ProseBlock): void {
  draft.report('stray-content', draft.at(block.line), { actual: draft.id });
}

function reportEarly(draft: Draft, block: ProseBlock): void {
  draft.report('feedback-early', draft.at(block.line), { actual: draft.id });
}
