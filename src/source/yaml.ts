import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Place, Report } from '../problem.ts';
import { reportIssues } from './issues.ts';
import { deepestYaml } from './limits.ts';
import type { SourceText } from './text.ts';
import { withoutUnknownKeys } from './unknown-keys.ts';
import { wordsOfFault } from './yaml-faults.ts';
import { offsetOf, type Path, startOf } from './yaml-places.ts';
import { reportStrange } from './yaml-strange.ts';

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
 * @param schema its `line` in {@link z.GlobalMeta} is an example of a line of the file
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
    reportIssues(result.error.issues, known, { at, atKey }, schema.meta()?.line ?? 'name: value', report);
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
