import { describe, expect, it } from 'vitest';
import { basics } from '../../../tests/builders/exercises.ts';
import { words } from '../../../tests/builders/lesson.ts';
import { onPaper } from '../../../tests/builders/setting.ts';
import type { Scenario, Step } from '../../lesson/exercise.ts';
import { text } from '../../sheet/compose.ts';
import { scenarioTask } from './task.ts';

function step(id: string, to: readonly string[], feedback = ''): Step {
  return {
    id,
    title: [text(id)],
    content: words(`Now ${id}.`),
    feedback: feedback ? words(feedback) : [],
    choices: to.map((target) => ({ content: [text(`To ${target}`)], to: target, line: 1 })),
    line: 7,
  };
}

const scenario: Scenario = {
  ...basics('evening'),
  kind: 'scenario',
  steps: [
    step('message', ['alone', 'told']),
    step('alone', ['told'], 'You can still tell.'),
    step('told', []),
  ],
};

describe('scenario', () => {
  const [{ steps }] = scenarioTask(scenario, onPaper);

  it('numbers the steps, and each choice says on paper which number comes next', () => {
    expect(steps.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(steps[0]!.choices.map(({ goTo }) => goTo)).toEqual(['go to step 2', 'go to step 3']);
  });

  it('leads every choice to the anchor of a step, which carries the id of the exercise', () => {
    expect(steps.map(({ id }) => id)).toEqual([
      'evening--step-message',
      'evening--step-alone',
      'evening--step-told',
    ]);
    expect(steps[0]!.choices.map(({ to }) => to)).toEqual(['evening--step-alone', 'evening--step-told']);
  });

  it('says only at the end of a path that the story ends', () => {
    expect(steps.map(({ end }) => end)).toEqual([undefined, undefined, 'The story ends here.']);
  });

  it('says first what is said on arriving, set apart from the story', () => {
    expect(steps[1]!.blocks.map(({ kind }) => kind)).toEqual(['quote', 'paragraph']);
    expect(steps[1]!.blocks[0]).toMatchObject({ line: 7, blocks: words('You can still tell.') });
  });
});
