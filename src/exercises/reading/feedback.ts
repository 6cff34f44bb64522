import type { ProseBlock } from '../../lesson/prose.ts';
import type { Draft } from './draft.ts';

/** What quotes among these blocks say: in an exercise a `>` is feedback. */
export function quoted(blocks: readonly ProseBlock[]): readonly ProseBlock[] {
  return blocks.flatMap((block) => (block.kind === 'quote' ? block.blocks : []));
}

/**
 * The blocks that are no feedback. A `>` deeper inside, in a list of a prompt, would be shown before the
 * student answers: that is a problem.
 */
export function withoutQuotes(draft: Draft, blocks: readonly ProseBlock[]): readonly ProseBlock[] {
  const plain = blocks.filter(({ kind }) => kind !== 'quote');
  for (const line of plain.flatMap(linesOfInnerQuotes))
    draft.report('feedback-misplaced', draft.at(line), { actual: draft.id });
  return plain;
}

function linesOfInnerQuotes(block: ProseBlock): readonly number[] {
  if (block.kind === 'quote') return [block.line];
  return block.kind === 'list' ? block.items.flat().flatMap(linesOfInnerQuotes) : [];
}
