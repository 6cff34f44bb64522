import type { z } from 'zod';
import { nearest } from '../exercises/reading/nearest.ts';
import type { Place, ProblemCode, Report } from '../problem.ts';
import type { Path } from './yaml-places.ts';

/** More of one file help nobody, and each has to be looked for. */
export const mostTold = 200;

interface Places {
  readonly at: (path: Path) => Place;
  readonly atKey: (path: Path) => Place;
}

/**
 * Reports what a schema found, in words for authors, at the line of the value.
 *
 * @param example of a line of the file
 */
export function reportIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  { at, atKey }: Places,
  example: string,
  report: Report,
): void {
  for (const issue of issues.slice(0, mostTold)) {
    const { path } = issue;
    const found = valueAt(value, path);
    const names = nameOf(path, value);
    const place = found === null ? atKey(path) : at(path);
    if (path.length === 0) report('file-lines', place, { expected: example });
    else if (found === undefined)
      report('key-missing', at(path.slice(0, -1)), { ...names, expected: String(path.at(-1)) });
    else if (found === null) report('value-empty', place, names);
    else {
      const actual =
        typeof found === 'object' ? JSON.stringify(found).slice(0, 40) : shortened(String(found));
      const { code, values } = wordsOf(issue, actual);
      report(code, place, { ...names, actual, ...values });
    }
  }
}

/**
 * How authors find a value: by the names that lead to it. An entry of a list goes by its own name, or by
 * its number, counted from 1; it stands in brackets behind the name.
 */
function nameOf(path: Path, value: unknown): { readonly name: string; readonly where: string } {
  const last = path.findLastIndex((step) => typeof step === 'number');
  if (last < 0) return { name: path.map(String).join('.'), where: '' };
  const entry = valueAt(value, path.slice(0, last + 1)) as { name?: unknown } | null;
  const number = `${String(path[last - 1])} ${Number(path[last]) + 1}`;
  if (last === path.length - 1) return { name: number, where: '' };
  const where = typeof entry?.name === 'string' ? entry.name : number;
  return {
    name: path
      .slice(last + 1)
      .map(String)
      .join('.'),
    where: ` (${where})`,
  };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

interface IssueWords {
  readonly code: ProblemCode;
  readonly values?: Readonly<Record<string, string>>;
}

const typeCodes: Readonly<Record<string, ProblemCode>> = {
  string: 'value-text',
  number: 'value-number',
  boolean: 'value-yes-no',
  array: 'value-list',
  tuple: 'value-list',
  object: 'value-map',
  record: 'value-map',
};

function wordsOf(issue: z.core.$ZodIssue, actual: string): IssueWords {
  switch (issue.code) {
    case 'invalid_type':
      return { code: typeCodes[issue.expected] ?? 'value-form', values: { expected: issue.expected } };
    case 'invalid_value': {
      const names = issue.values.map(String);
      return { code: 'value-unknown', values: { expected: names.join(', '), ...nearest(actual, names) } };
    }
    case 'too_small':
      return {
        code: issue.origin === 'number' ? 'value-form' : 'value-empty',
        values: { expected: `≥ ${issue.minimum}` },
      };
    case 'too_big': {
      const code =
        issue.origin === 'array' ? 'value-many' : issue.origin === 'string' ? 'value-long' : 'value-form';
      return { code, values: { expected: String(issue.maximum) } };
    }
    default:
      if (issue.message === 'order') return { code: 'ages-order' };
      // Schemas give an example of what is right as the message of a pattern.
      return { code: 'value-form', values: { expected: issue.message } };
  }
}

/** The value at the end of a path, if there is one. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}
