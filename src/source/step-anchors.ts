import type { Exercise } from '../lesson/exercise.ts';
import type { Place } from '../problem.ts';
import { reportForm } from './anchors.ts';
import type { Reading } from './reading.ts';

/** How the inside of a scenario is read. */
export interface StepAnchors {
  readonly reading: Reading;
  /** Checks the links that are no choice as those of any other text. */
  readonly linkTheRest: (exercise: Exercise) => void;
}

/**
 * The ids of a scenario's steps belong to the scenario: another one may use the same. On the page they
 * stand behind the exercise's id. The scenario's own reader judges its choices, as it knows its steps.
 */
export function stepAnchors(reading: Reading, exercise: string): StepAnchors {
  const { anchors, report } = reading;
  const links: { readonly id: string; readonly place: Place }[] = [];
  const claim = (id: string, place: Place): boolean => {
    const good = reportForm(id, place, report);
    if (good) anchors.allow(`${exercise}--step-${id}`);
    return good;
  };
  const link = (id: string, place: Place) => links.push({ id, place });
  return {
    reading: { ...reading, hasSteps: true, anchors: { ...anchors, claim, link } },
    linkTheRest: (read) => {
      const steps = read.kind === 'scenario' ? read.steps : [];
      const known = new Set(steps.flatMap(({ id, choices }) => [id, ...choices.map(({ to }) => to)]));
      for (const { id, place } of links) if (!known.has(id)) anchors.link(id, place);
    },
  };
}
