import type { Draft } from './draft.ts';

/** The most that an exercise can hold of each, so that a page and a paper still show it in time. */
const most = {
  options: 50,
  messages: 100,
  items: 100,
  pairs: 100,
  groups: 20,
  cards: 200,
  gaps: 200,
  steps: 100,
  roles: 50,
  statements: 50,
} as const;

/** Reports an exercise that holds too many of something. @returns those that it can hold */
export function notTooMany<Item>(
  draft: Draft,
  of: keyof typeof most,
  items: readonly Item[],
): readonly Item[] {
  if (items.length <= most[of]) return items;
  draft.report('exercise-many', draft.at(draft.line), {
    id: draft.id,
    actual: items.length,
    expected: most[of],
  });
  return items.slice(0, most[of]);
}
