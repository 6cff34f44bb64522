import type { Check } from '../check.ts';
import { keyPlace } from '../places.ts';

/** Topics in which a child may recognise what happened to it. */
const topics: readonly string[] = ['contact', 'pressure', 'photos'];

/** Without `sensitive` the guide lacks its pages on wellbeing and on what to do when a child tells something. */
export const sensitiveTopic: Check = {
  code: 'sensitive-topic',
  severity: 'warning',
  find: function* ({ topic, sensitive, file }, { sourceOf }) {
    if (!sensitive && topics.includes(topic))
      yield { place: keyPlace(sourceOf(file), 'sensitive'), values: { actual: topic }, where: [topic] };
  },
};
