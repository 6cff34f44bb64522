import { isCollection, isMap, isScalar, isSeq, type Node, visit } from 'yaml';

/** Keys and positions that lead to a value. */
export type Path = readonly PropertyKey[];

/** Follows a path as far as it goes. */
export function offsetOf(contents: unknown, path: Path, part: 'key' | 'value'): number {
  let node = contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  path.forEach((step, index) => {
    const key = keyNode(node, step);
    const next =
      isMap(node) || isSeq(node) ? (node.get(String(step), true) ?? childAt(node, step)) : undefined;
    const target = (part === 'key' && index === path.length - 1 ? key : next) ?? next ?? key;
    offset = (target as Node | undefined)?.range?.[0] ?? offset;
    node = (next as Node | undefined) ?? null;
  });
  return offset;
}

function keyNode(node: Node | null, step: PropertyKey): Node | undefined {
  if (!isMap(node)) return undefined;
  return node.items
    .map(({ key }) => key as Node)
    .find((key) => String((key as { value?: unknown }).value) === String(step));
}

function childAt(node: unknown, step: PropertyKey): unknown {
  return isSeq(node) ? node.items[Number(step)] : undefined;
}

/** Where the quote or the brackets begin that a fault stands in: their end is often lines too late. */
export function startOf(contents: unknown, offset: number): number {
  let start = offset;
  visit(contents as Node | null, (_, node) => {
    const [from, to] = (node as Partial<Node> | null)?.range ?? [offset, offset];
    const enclosing = (isScalar(node) && node.type?.startsWith('QUOTE')) || (isCollection(node) && node.flow);
    if (enclosing && from < offset && offset <= to) start = Math.min(start, from);
  });
  return start;
}
