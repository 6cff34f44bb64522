import type { Step, StepChoice } from '../../lesson/exercise.ts';
import { type Heading, type ProseBlock, plainText } from '../../lesson/prose.ts';
import { promptOf } from '../reading/body.ts';
import { baseOf, type Draft, type ExerciseReader } from '../reading/draft.ts';
import { quoted, withoutQuotes } from '../reading/feedback.ts';
import { choicesIn } from './choices.ts';
import { reportPaths } from './paths.ts';

/** Steps: a `### Title {#id}` each, with links to other steps; a step without links is an end. */
export const scenario: ExerciseReader<'scenario'> = {
  attributes: [],
  read: (draft) => {
    const first = draft.blocks.findIndex(isStep);
    const prompt = promptOf(draft, first < 0 ? draft.blocks : draft.blocks.slice(0, first));
    const feedback = first < 0 ? [] : quoted(draft.blocks.slice(0, first));
    const steps = first < 0 ? [] : stepsOf(draft, draft.blocks.slice(first));
    if (steps.length === 0) draft.report('scenario-steps', draft.at(draft.line), { actual: draft.id });
    else reportPaths(draft, steps);
    return { kind: 'scenario', ...baseOf(draft, prompt, feedback), steps };
  },
};

function isStep(block: ProseBlock): block is Heading {
  return block.kind === 'heading' && block.level === 3;
}

function stepsOf(draft: Draft, blocks: readonly ProseBlock[]): readonly Step[] {
  const starts = blocks.flatMap((block, index) => (isStep(block) ? [index] : []));
  return starts.map((start, index) => stepOf(draft, blocks.slice(start, starts[index + 1])));
}

function stepOf(draft: Draft, [heading, ...blocks]: readonly ProseBlock[]): Step {
  const { id = '', content: title, line } = heading as Heading;
  if (id === '') draft.report('step-id', draft.at(line), { actual: plainText(title) });
  if (plainText(title) === '') draft.report('step-title', draft.at(line), { actual: id });
  const content: ProseBlock[] = [];
  const choices: StepChoice[] = [];
  for (const block of withoutQuotes(draft, blocks)) {
    const found = choicesIn(draft, block);
    choices.push(...found.choices);
    content.push(...found.content);
  }
  return { id, title, content, feedback: quoted(blocks), choices, line };
}
