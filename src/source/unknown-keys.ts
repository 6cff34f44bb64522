import type { z } from 'zod';
import { nearest } from '../exercises/reading/nearest.ts';
import type { Place, Report } from '../problem.ts';
import { mostTold, valueAt } from './issues.ts';
import type { Path } from './yaml-places.ts';

/**
 * Warns about keys that a schema does not know, and gives the value without them. One that was meant for
 * a key that is missing is an error, and stands in its place.
 */
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
  for (const { path, keys } of unknown) {
    const missing = issues.flatMap((issue) => missingKey(issue, path, value));
    const holder = valueAt(copy, path) as Record<string, unknown>;
    for (const [index, key] of keys.entries()) {
      const near = misspelt(key, missing);
      if (near !== undefined) holder[near] = holder[key];
      delete holder[key];
      if (index >= mostTold) continue;
      if (near === undefined)
        reportUnknownKey(key, keysAt(schema, path) ?? [], atKey([...path, key]), report);
      else report('key-misspelt', atKey([...path, key]), { actual: key, expected: near });
    }
  }
  return copy;
}

/** The key that an issue says is missing from the map at a path. */
function missingKey({ path }: z.core.$ZodIssue, map: Path, value: unknown): readonly string[] {
  const isIn = path.length === map.length + 1 && map.every((step, index) => step === path[index]);
  return isIn && valueAt(value, path) === undefined ? [String(path.at(-1))] : [];
}

function misspelt(key: string, missing: readonly string[]): string | undefined {
  const found = nearest(key, missing);
  return 'near' in found ? found.near : undefined;
}

function reportUnknownKey(key: string, known: readonly string[], place: Place, report: Report): void {
  const others = known.filter((name) => name !== key);
  report('key-unknown', place, { actual: key, expected: others.join(', '), ...nearest(key, others) });
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
