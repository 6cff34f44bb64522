import type { XmlElement } from './xml.ts';

/**
 * How many elements a drawing comes to when everything that `use` repeats is counted. A few lines that
 * repeat each other can come to billions; a drawing that repeats itself never ends.
 */
export function shapesIn(root: XmlElement): number {
  const byId = new Map<string, XmlElement>();
  collect(root, byId);
  const counted = new Map<XmlElement, number>();
  const count = (element: XmlElement): number => {
    const known = counted.get(element);
    if (known !== undefined) return known;
    // Met again before it was counted: it holds itself.
    counted.set(element, Number.POSITIVE_INFINITY);
    const repeated = element.name.endsWith('use') ? byId.get(targetOf(element)) : undefined;
    const parts = repeated ? [...element.children, repeated] : element.children;
    const sum = parts.reduce((total, part) => total + count(part), 1);
    counted.set(element, sum);
    return sum;
  };
  return count(root);
}

function collect(element: XmlElement, byId: Map<string, XmlElement>): void {
  const id = element.attributes.get('id');
  if (id) byId.set(id, element);
  for (const child of element.children) collect(child, byId);
}

function targetOf({ attributes }: XmlElement): string {
  return (attributes.get('href') ?? attributes.get('xlink:href') ?? '').trim().slice(1);
}
