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
    anchors.allow(`${exercise}-${id}`);
    return reportForm(id, place, report);
  };
  const link = (id: string, place: Place) => links.push({ id, place });
  return {
    reading: { ...reading, anchors: { ...anchors, claim, link } },
    linkTheRest: (read) => {
      const targets =
        read.kind === 'scenario' ? read.steps.flatMap(({ choices }) => choices.map(({ to }) => to)) : [];
      for (const { id, place } of links) if (!targets.includes(id)) anchors.link(id, place);
    },
  };
}
