import { nearest } from '../exercises/reading/nearest.ts';
import type { Attributes } from './markdown/attributes.ts';
import { fenceOf, type Node } from './markdown/tree.ts';
import type { Reading } from './reading.ts';
import { placeIn } from './text.ts';

/** How an id is named among the names of attributes. */
export const idName = '#id';

/**
 * Reports what is wrong with attributes as such: what cannot be read, and names that mean nothing here.
 *
 * @param known names that have a meaning at this place
 */
export function reportAttributes(
  line: number,
  attributes: Attributes,
  known: readonly string[],
  { source, report }: Reading,
): void {
  for (const fault of attributes.faults)
    report('attribute-broken', placeIn(source, line, fault), { actual: fault });
  const names = [...(attributes.id === undefined ? [] : [idName]), ...attributes.values.keys()];
  for (const name of names)
    if (!known.includes(name))
      report('attribute-unknown', placeIn(source, line, name === idName ? `#${attributes.id}` : name), {
        actual: name,
        expected: known.join(', ') || '–',
        ...nearest(name, known),
      });
}

/** Reports what is wrong with the opening line of a container. */
export function reportFence(node: Node, known: readonly string[], reading: Reading): void {
  const { attributes, rest } = fenceOf(node);
  reportAttributes(node.line, attributes, known, reading);
  if (rest !== '')
    reading.report('container-rest', placeIn(reading.source, node.line, rest), { actual: rest });
}
