import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import type { Place, Report } from '../problem.ts';
import { reportIssues, withoutUnknownKeys } from './issues.ts';
import { deepestYaml } from './limits.ts';
import { forbidden, nameOfCharacter, type SourceText } from './text.ts';
import { wordsOfFault } from './yaml-faults.ts';
import { offsetOf, type Path, startOf } from './yaml-places.ts';

/** What a YAML file says, and where it says it. */
export interface YamlFile<Data> {
  /** Nothing where the file does not fit its schema. */
  readonly data: Data | undefined;
  /** Where a value stands; of what is not there, where its surroundings do. */
  readonly at: (path: Path) => Place;
  /** Where the key of a value stands. */
  readonly atKey: (path: Path) => Place;
}

/**
 * Reads YAML and holds it to a schema. Keys that the schema does not know are warned about and left out.
 *
 * @param text the YAML; its lines count as those of `file`
 * @param schema its description, if any, is an example of a line of the file
 */
export function readYaml<Schema extends z.ZodType>(
  { file, text }: Pick<SourceText, 'file' | 'text'>,
  schema: Schema,
  report: Report,
): YamlFile<z.output<Schema>> {
  const tree = parseTree(file, text, report);
  const { value, at, atKey } = tree;
  if (value === undefined) return { data: undefined, at, atKey };
  const known = withoutUnknownKeys(value, schema, atKey, report);
  const result = schema.safeParse(known);
  if (!result.success)
    reportIssues(result.error.issues, known, { at, atKey }, schema.description ?? 'name: value', report);
  return { data: result.success ? result.data : undefined, at, atKey };
}

/** The line on which brackets, braces or dashes nest so deep that the parser would not get through them. */
function depthFault(text: string): number {
  let depth = 0;
  const deep = text.split('\n').findIndex((line) => {
    depth += line.split(/[[{]/u).length - line.split(/[\]}]/u).length;
    return depth > deepestYaml || line.split(/[[{]|[-?] /u).length > deepestYaml * 4;
  });
  return deep + 1;
}

interface YamlTree extends Omit<YamlFile<never>, 'data'> {
  readonly value: unknown;
}

function parseTree(file: string, text: string, report: Report): YamlTree {
  const counter = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const top = { file, line: 1, column: 1 };
  const nothing: YamlTree = { value: undefined, at: () => top, atKey: () => top };
  const tooDeep = depthFault(text);
  if (tooDeep > 0) {
    report('too-deep', { ...top, line: tooDeep });
    return nothing;
  }
  try {
    const document = parseDocument(text, {
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false, // The library compares each with each.
    });
    const { contents } = document;
    // One slip makes others: the first is told.
    const [fault] = [...document.errors, ...document.warnings];
    if (fault) {
      const start = startOf(contents, fault.pos[0]);
      const [code, values] = wordsOfFault(fault, text, start);
      report(code, place(start), values);
    }
    const strange = fault !== undefined || reportStrange(contents, place, report);
    const locate = (path: Path, part: 'key' | 'value') => place(offsetOf(contents, path, part));
    return {
      value: strange ? undefined : (document.toJS() ?? null),
      at: (path) => locate(path, 'value'),
      atKey: (path) => locate(path, 'key'),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The library says by this that values nest too deep.
    report('too-deep', top);
    return nothing;
  }
}

/**
 * Reports what YAML allows and a lesson has no need of: values that repeat others by `&` and `*`, which
 * could also repeat themselves, names that stand there twice, and names that are lists. Escapes such as `"\u202E"` bring in characters
 * that the file itself does not hold.
 *
 * @returns whether the values cannot be used
 */
function reportStrange(contents: unknown, place: (offset: number) => Place, report: Report): boolean {
  let strange = false;
  const refuse = (actual: string, node: Node) => {
    if (!strange) report('yaml-sign', place(node.range?.[0] ?? 0), { actual });
    strange = true;
  };
  visit(contents as Node | null, (key, node) => {
    if (isAlias(node)) refuse('*', node);
    if ((isCollection(node) || isScalar(node)) && node.anchor) refuse('&', node);
    if (key === 'key' && isCollection(node)) refuse(node.flow ? '[' : '?', node);
    if (isScalar(node)) reportHidden(node, place, report);
    if (isMap(node)) strange = reportTwins(node, place, report) || strange;
  });
  return strange;
}

function reportHidden({ value, range }: Scalar, place: (offset: number) => Place, report: Report): void {
  const character = typeof value === 'string' ? forbidden.exec(value)?.[0] : undefined;
  if (character) report('character', place(range?.[0] ?? 0), { actual: nameOfCharacter(character) });
}

/** @returns whether a name stands there twice */
function reportTwins(map: YAMLMap, place: (offset: number) => Place, report: Report): boolean {
  const seen = new Set<unknown>();
  const twins = map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isTwin = seen.has(key.value);
    seen.add(key.value);
    return isTwin ? [key] : [];
  });
  for (const { range } of twins) report('yaml-twice', place(range?.[0] ?? 0));
  return twins.length > 0;
}
