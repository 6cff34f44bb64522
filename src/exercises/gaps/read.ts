import { type Inline, type ProseBlock, plainBlocks } from '../../lesson/prose.ts';
import { promptOf } from '../reading/body.ts';
import { baseOf, type Draft, type ExerciseReader } from '../reading/draft.ts';
import { quoted, withoutQuotes } from '../reading/feedback.ts';
import { notTooMany } from '../reading/many.ts';

/** Characters of an answer: a gap is as wide as the longest, and stands on one line of paper. */
const longestAnswer = 60;

/** Text with `[[answer]]` or `[[answer|also right]]`; it starts at the first block with a gap. */
export const gaps: ExerciseReader<'gaps'> = {
  attributes: ['bank'],
  read: (draft) => {
    const first = draft.blocks.findIndex((block) => block.kind !== 'quote' && gapsIn(block) > 0);
    const before = first < 0 ? draft.blocks : draft.blocks.slice(0, first);
    if (first === 0) draft.report('gaps-prompt', draft.at(draft.blocks[0]!.line), { actual: draft.id });
    const prompt = first === 0 ? [] : promptOf(draft, before);
    const text = first < 0 ? [] : withoutQuotes(draft, draft.blocks.slice(first));
    const feedback = quoted(draft.blocks);
    reportFaults(draft, text);
    const answers = notTooMany(draft, 'gaps', draft.gaps).map((gap) => gap.answers);
    const bank = bankOf(draft);
    if (bank && answers.length === 1 && !/\[\[|\]\]/u.test(plainBlocks(text)))
      draft.report('bank-one', draft.at(draft.line, 'bank='), { actual: draft.id });
    return { kind: 'gaps', ...baseOf(draft, prompt, feedback), text, answers, bank };
  },
};

function reportFaults(draft: Draft, text: readonly ProseBlock[]): void {
  if (draft.gaps.length === 0) draft.report('gaps-none', draft.at(draft.line), { actual: draft.id });
  for (const gap of draft.gaps)
    if (gap.answers.some((answer) => answer === '')) draft.report('gap-empty', gap.place);
    else if (gap.answers.some(({ length }) => length > longestAnswer))
      draft.report('gap-long', gap.place, { expected: longestAnswer });
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
