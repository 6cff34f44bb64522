import type { Inline, ProseBlock } from '../../lesson/prose.ts';
import { promptOf } from '../reading/body.ts';
import { baseOf, type Draft, type ExerciseReader } from '../reading/draft.ts';
import { quoted, withoutQuotes } from '../reading/feedback.ts';

/** Text with `[[answer]]` or `[[answer|also right]]`; it starts at the first block with a gap. */
export const gaps: ExerciseReader<'gaps'> = {
  attributes: ['bank'],
  read: (draft) => {
    const first = draft.blocks.findIndex((block) => block.kind !== 'quote' && gapsIn(block) > 0);
    const prompt = promptOf(draft, first < 0 ? draft.blocks : draft.blocks.slice(0, first));
    const text = first < 0 ? [] : withoutQuotes(draft, draft.blocks.slice(first));
    const feedback = quoted(draft.blocks);
    reportFaults(draft, text);
    const answers = draft.gaps.map((gap) => gap.answers);
    return { kind: 'gaps', ...baseOf(draft, prompt, feedback), text, answers, bank: bankOf(draft) };
  },
};

function reportFaults(draft: Draft, text: readonly ProseBlock[]): void {
  if (draft.gaps.length === 0) draft.report('gaps-none', draft.at(draft.line), { actual: draft.id });
  for (const gap of draft.gaps)
    if (gap.answers.some((answer) => answer === '')) draft.report('gap-empty', gap.place);
  const inText = text.reduce((sum, block) => sum + gapsIn(block), 0);
  const outside = draft.gaps.length > inText ? draft.gaps.at(-1) : undefined;
  if (outside) draft.report('gap-misplaced', outside.place, { actual: draft.id });
}

function bankOf(draft: Draft): boolean {
  const written = draft.attributes.get('bank') ?? 'false';
  if (written !== 'true' && written !== 'false')
    draft.report('attribute-yes-no', draft.at(draft.line, 'bank='), { name: 'bank', actual: written });
  return written === 'true';
}

function gapsIn(block: ProseBlock): number {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return count(block.content);
    case 'list':
      return block.items.flat().reduce((sum, inner) => sum + gapsIn(inner), 0);
    case 'table':
      return [block.head, ...block.rows].flat().reduce((sum, cell) => sum + count(cell), 0);
    default:
      return 0;
  }
}

function count(content: readonly Inline[]): number {
  return content.filter(({ kind }) => kind === 'gap').length;
}
