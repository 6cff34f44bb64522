import { nearest } from '../exercises/reading/nearest.ts';
import type { ProblemCode, ProblemValues } from '../problem.ts';
import { asItLooks, lookAlikeIn } from './look-alikes.ts';
import type { AttributeFault, Attributes } from './markdown/attributes.ts';
import { fenceOf, type Node } from './markdown/tree.ts';
import type { Reading } from './reading.ts';
import { placeIn } from './text.ts';

/** How an id is named among the names of attributes. */
export const idName = '#id';

/** What an author may write at an attribute. */
const examples: Readonly<Record<string, string>> = {
  minutes: '10',
  form: 'class',
  on: 'page',
  bank: 'true',
  lines: '4',
  height: '80',
  says: '"…"',
};

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
  const { faults } = attributes;
  const open = faults.find(({ kind }) => kind === 'open');
  for (const fault of open ? [open] : faults)
    report(...wordsOf(fault, known, (needle) => placeIn(source, line, needle)));
  const names = [...(attributes.id === undefined ? [] : [idName]), ...attributes.values.keys()];
  for (const name of names)
    if (!known.includes(name))
      report('attribute-unknown', placeIn(source, line, name === idName ? `#${attributes.id}` : name), {
        actual: name,
        expected: known.join(', '),
        ...(known.length === 0 ? { context: 'none' } : nearest(name, known)),
      });
}

/** Reports what is wrong with the opening line of a container. */
export function reportFence(node: Node, known: readonly string[], reading: Reading): void {
  const { attributes, rest } = fenceOf(node);
  reportAttributes(node.line, attributes, known, reading);
  if (rest !== '')
    reading.report('container-rest', placeIn(reading.source, node.line, rest), { actual: rest });
}

/** True where something between the braces could not be read: what seems missing may stand there. */
export function isBroken(attributes: Attributes | undefined): boolean {
  return attributes !== undefined && attributes.faults.length > 0;
}

type Place = ReturnType<typeof placeIn>;

function wordsOf(
  { kind, text }: AttributeFault,
  known: readonly string[],
  at: (needle: string) => Place,
): readonly [ProblemCode, Place, ProblemValues] {
  const name = text.split('=')[0]!.trim();
  switch (kind) {
    case 'open':
      return ['brace-open', at(text), {}];
    case 'second-id':
      return ['id-second', at(text), { actual: text }];
    case 'twice':
      return ['attribute-twice', at(text), { actual: name }];
    case 'empty':
      if (known.includes(name)) {
        const expected = `${name}=${examples[name] ?? '…'}`;
        return ['attribute-empty', at(name), { name, expected }];
      }
      return ['attribute-broken', at(text), { actual: text }];
    case 'unreadable': {
      const letter = lookAlikeIn(name);
      return letter && known.includes(asItLooks(name))
        ? ['attribute-letter', at(text), { actual: name, letter }]
        : ['attribute-broken', at(text), { actual: text }];
    }
  }
}
