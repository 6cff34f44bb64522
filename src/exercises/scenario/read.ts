import type { Step, StepChoice } from '../../lesson/exercise.ts';
import { type Heading, type ProseBlock, plainText } from '../../lesson/prose.ts';
import { promptOf } from '../reading/body.ts';
import { baseOf, type Draft, type ExerciseReader } from '../reading/draft.ts';
import { quoted, withoutQuotes } from '../reading/feedback.ts';
import { notTooMany } from '../reading/many.ts';
import { choicesIn, targetsIn } from './choices.ts';
import { reportPaths } from './paths.ts';

/** Steps: a `### Title {#id}` each, with links to other steps; a step without links is an end. */
export const scenario: ExerciseReader<'scenario'> = {
  attributes: [],
  read: (draft) => {
    const linked = new Set(draft.blocks.flatMap(targetsIn));
    const isStep = (block: ProseBlock) => looksLikeStep(block, linked);
    const first = draft.blocks.findIndex(isStep);
    const prompt = promptOf(draft, first < 0 ? draft.blocks : draft.blocks.slice(0, first));
    const feedback = first < 0 ? [] : quoted(draft.blocks.slice(0, first));
    const steps =
      first < 0 ? [] : notTooMany(draft, 'steps', stepsOf(draft, draft.blocks.slice(first), isStep));
    if (steps.length === 0) draft.report('scenario-steps', draft.at(draft.line), { actual: draft.id });
    else reportPaths(draft, steps);
    return { kind: 'scenario', ...baseOf(draft, prompt, feedback), steps };
  },
};

/** A heading of another level that a choice leads to was meant for a step: it is reported, and read as one. */
function looksLikeStep(block: ProseBlock, linked: ReadonlySet<string>): boolean {
  if (block.kind !== 'heading') return false;
  const { level, id } = block;
  return level === 3 || (id !== undefined && (level < 3 || linked.has(id)));
}

function stepsOf(
  draft: Draft,
  blocks: readonly ProseBlock[],
  isStep: (block: ProseBlock) => boolean,
): readonly Step[] {
  const starts = blocks.flatMap((block, index) => (isStep(block) ? [index] : []));
  return starts.map((start, index) => stepOf(draft, blocks.slice(start, starts[index + 1])));
}

function stepOf(draft: Draft, [heading, ...blocks]: readonly ProseBlock[]): Step {
  const { id = '', content: title, line, level } = heading as Heading;
  if (level !== 3) draft.report('step-level', draft.at(line), { actual: '#'.repeat(level) });
  if (id === '') draft.report('step-id', draft.at(line), { actual: plainText(title) });
  if (plainText(title) === '') draft.report('step-title', draft.at(line), { actual: id });
  const content: ProseBlock[] = [];
  const choices: StepChoice[] = [];
  for (const block of withoutQuotes(draft, blocks)) {
    const found = choicesIn(draft, block);
    choices.push(...found.choices);
    content.push(...found.content);
  }
  const feedback = quoted(blocks);
  if (content.length + feedback.length + choices.length === 0)
    draft.report('step-empty', draft.at(line), { actual: id });
  return { id, title, content, feedback, choices, line };
}
