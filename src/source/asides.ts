import { type Aside, type AsideRole, asideRoles, type Part } from '../lesson/lesson.ts';
import { isBroken, reportFence } from './heads.ts';
import { fenceOf, type Node } from './markdown/tree.ts';
import type { Reading } from './reading.ts';
import { onOneLine, placeIn } from './text.ts';

export function isAsideRole(name: string): name is AsideRole {
  return (asideRoles as readonly string[]).includes(name);
}

/** Reads `:::teacher`, `:::story` … @param parts what stands in it, read already */
export function readAside(node: Node, role: AsideRole, parts: readonly Part[], reading: Reading): Aside {
  const { attributes } = fenceOf(node);
  const at = placeIn(reading.source, node.line);
  const says = onOneLine(attributes.values.get('says') ?? '').trim();
  reportFence(node, role === 'misconception' ? ['says'] : [], reading);
  if (role === 'misconception' && !says && !isBroken(attributes)) reading.report('says-missing', at);
  if (node.children.length === 0) reading.report('container-empty', at, { actual: `:::${role}` });
  return {
    kind: 'aside',
    role,
    parts,
    line: node.line,
    ...(role === 'misconception' && says ? { says } : {}),
  };
}
