import type { Scenario, Step } from '../../lesson/exercise.ts';
import type { ProseBlock } from '../../lesson/prose.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Steps, StoryStep } from '../../sheet/blocks.ts';
import type { Setting } from '../task-kind.ts';

/** The steps in the author's order, numbered, so that "go to step 4" leads somewhere on paper too. */
export function scenarioTask({ id, steps }: Scenario, { locale }: Setting): readonly [Steps] {
  const numbers = new Map(steps.map((step, index) => [step.id, index + 1]));
  return [{ kind: 'steps', name: id, steps: steps.map((step) => storyStep(id, step, numbers, locale)) }];
}

function storyStep(
  exercise: string,
  step: Step,
  numbers: ReadonlyMap<string, number>,
  { t }: Locale,
): StoryStep {
  const choices = step.choices.map(({ content, to }) => ({
    content,
    to: anchor(exercise, to),
    goTo: t('exercise.goTo', { number: numbers.get(to)! }),
  }));
  return {
    id: anchor(exercise, step.id),
    number: numbers.get(step.id)!,
    title: step.title,
    blocks: [...arrival(step), ...step.content],
    choices,
    ...(choices.length === 0 ? { end: t('exercise.end') } : {}),
  };
}

/** What is said on arriving is set apart from the story, as the author wrote it. */
function arrival({ feedback, line }: Step): readonly ProseBlock[] {
  return feedback.length > 0 ? [{ kind: 'quote', line, blocks: feedback }] : [];
}

/** Steps of two scenarios may have the same id; their places in the page may not. */
function anchor(exercise: string, step: string): string {
  return `${exercise}--step-${step}`;
}
