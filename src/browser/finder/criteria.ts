import { hasAll } from './fold.ts';

/** What somebody looks for, as it stands in the address: each name as often as it has values. */
export type Criteria = URLSearchParams;

/** What can be looked for by name, besides the words and the minutes. */
const names = ['tier', 'topic', 'goal', 'devices', 'form'] as const;

/** What a card says of its lesson. */
export interface Facts {
  readonly values: Readonly<Record<(typeof names)[number], readonly string[]>>;
  /** Of the lesson, and of its short route where it has one. */
  readonly minutes: readonly number[];
  /** Folded words with a space before each. */
  readonly words: string;
}

/** True for a lesson that fits all that is asked; of several values of one name any will do. */
export function fits({ values, minutes, words }: Facts, criteria: Criteria): boolean {
  const most = criteria.get('minutes');
  return (
    names.every((name) => isAny(values[name], criteria.getAll(name))) &&
    (most === null || minutes.some((count) => count <= Number(most))) &&
    hasAll(words, criteria.get('q') ?? '')
  );
}

function isAny(values: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((value) => values.includes(value));
}

/** The same without one of its names: what it keeps out shows. */
export function without(criteria: Criteria, name: string): Criteria {
  const rest = new URLSearchParams(criteria);
  rest.delete(name);
  return rest;
}
