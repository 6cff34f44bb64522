import type { z } from 'zod';
import { nearest } from '../exercises/reading/nearest.ts';
import type { Place, ProblemCode, Report } from '../problem.ts';
import type { Path } from './yaml-places.ts';

interface Places {
  readonly at: (path: Path) => Place;
  readonly atKey: (path: Path) => Place;
}

/** Warns about keys that a schema does not know, and gives the value without them. */
export function withoutUnknownKeys(
  value: unknown,
  schema: z.ZodType,
  atKey: (path: Path) => Place,
  report: Report,
): unknown {
  const issues = schema.safeParse(value).error?.issues ?? [];
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? [issue] : []));
  if (unknown.length === 0) return value;
  const copy = structuredClone(value);
  for (const { path, keys } of unknown)
    for (const key of keys) {
      const known = (keysAt(schema, path) ?? []).filter((name) => name !== key);
      report('key-unknown', atKey([...path, key]), {
        actual: key,
        expected: known.join(', '),
        ...nearest(key, known),
      });
      delete (valueAt(copy, path) as Record<string, unknown>)[key];
    }
  return copy;
}

/** Reports what a schema found, in words for authors, at the line of the value. */
export function reportIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  { at, atKey }: Places,
  report: Report,
): void {
  for (const issue of issues) {
    const name = issue.path.map(String).join('.');
    const found = valueAt(value, issue.path);
    if (found === undefined && issue.path.length > 0) {
      report('key-missing', at(issue.path.slice(0, -1)), { name, expected: String(issue.path.at(-1)) });
      continue;
    }
    const actual = typeof found === 'object' ? JSON.stringify(found).slice(0, 40) : String(found);
    const place = found === null ? atKey(issue.path) : at(issue.path);
    const { code, values } = wordsOf(issue, actual);
    report(code, place, { name: name || '–', actual, ...values });
  }
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
    case 'too_big':
      return { code: 'value-form', values: { expected: `≤ ${issue.maximum}` } };
    default:
      // Schemas give an example of what is right as the message of a pattern.
      return { code: 'value-form', values: { expected: issue.message } };
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] | undefined {
  let at: SchemaParts | undefined = schema as SchemaParts;
  for (const key of path) at = inner(at)?.shape?.[String(key)] ?? inner(at)?.element ?? inner(at)?.valueType;
  const { shape } = inner(at) ?? {};
  return shape && Object.keys(shape);
}

/** The parts of zod's schemas that this file walks through. */
interface SchemaParts {
  readonly shape?: Readonly<Record<string, SchemaParts>>;
  readonly element?: SchemaParts;
  readonly valueType?: SchemaParts;
  readonly unwrap?: () => SchemaParts;
}

function inner(schema: SchemaParts | undefined): SchemaParts | undefined {
  return schema?.shape || schema?.element || schema?.valueType
    ? schema
    : schema?.unwrap
      ? inner(schema.unwrap())
      : schema;
}
