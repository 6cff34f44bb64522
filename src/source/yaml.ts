import { LineCounter, type Node, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { Place, Report } from '../problem.ts';
import { reportIssues, withoutUnknownKeys } from './issues.ts';
import { deepestYaml, mostAliases } from './limits.ts';
import { forbidden, nameOfCharacter, type SourceText } from './text.ts';
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
  if (!result.success) reportIssues(result.error.issues, known, { at, atKey }, report);
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
  const tooDeep = depthFault(text);
  if (tooDeep > 0) {
    report('too-deep', { ...top, line: tooDeep });
    return { value: undefined, at: () => top, atKey: () => top };
  }
  try {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    const faults = [...document.errors, ...document.warnings];
    for (const fault of faults) reportFault(fault, place(startOf(document.contents, fault.pos[0])), report);
    const locate = (path: Path, part: 'key' | 'value') => place(offsetOf(document.contents, path, part));
    reportForbidden(document.contents, place, report);
    return {
      value: faults.length > 0 ? undefined : (document.toJS({ maxAliasCount: mostAliases }) ?? {}),
      at: (path) => locate(path, 'value'),
      atKey: (path) => locate(path, 'key'),
    };
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    // The library says by these that aliases are wrong or too many, and that values nest too deep.
    report(error instanceof RangeError ? 'too-deep' : 'yaml-alias', top, { actual: error.message });
    return { value: undefined, at: () => top, atKey: () => top };
  }
}

function reportFault(
  fault: YAMLError | { code: string; message: string },
  place: Place,
  report: Report,
): void {
  if (fault.code === 'DUPLICATE_KEY') report('yaml-twice', place);
  else report('yaml-syntax', place, { actual: fault.message.split('\n')[0]! });
}

/** Escapes such as `"\u202E"` bring in what the file itself does not hold. */
function reportForbidden(contents: unknown, place: (offset: number) => Place, report: Report): void {
  visit(contents as Node | null, {
    Scalar: (_, { value, range }) => {
      const character = typeof value === 'string' ? forbidden.exec(value)?.[0] : undefined;
      if (character) report('character', place(range?.[0] ?? 0), { actual: nameOfCharacter(character) });
    },
  });
}
