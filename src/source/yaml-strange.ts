import { isAlias, isCollection, isMap, isScalar, type Node, type Scalar, visit, type YAMLMap } from 'yaml';
import type { Place, Report } from '../problem.ts';
import { forbidden, nameOfCharacter } from './text.ts';

/**
 * Reports what YAML allows and a lesson has no need of: values that repeat others by `&` and `*`, which
 * could also repeat themselves, names that stand there twice, and names that are lists. Escapes such as `"\u202E"` bring in characters
 * that the file itself does not hold.
 *
 * @returns whether the values cannot be used
 */
export function reportStrange(contents: unknown, place: (offset: number) => Place, report: Report): boolean {
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
