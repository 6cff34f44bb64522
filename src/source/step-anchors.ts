import { reportForm } from './anchors.ts';
import type { Reading } from './reading.ts';

/**
 * The ids of a scenario's steps belong to the scenario: another one may use the same. On the page they
 * stand behind the exercise's id. The scenario's own reader judges its links, as it knows its steps.
 */
export function stepAnchors(reading: Reading, exercise: string): Reading {
  const { anchors, report } = reading;
  return {
    ...reading,
    anchors: {
      ...anchors,
      claim: (id, place) => {
        anchors.allow(`${exercise}-${id}`);
        return reportForm(id, place, report);
      },
      link: () => {},
    },
  };
}
