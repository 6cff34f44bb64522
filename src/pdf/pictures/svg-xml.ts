/** An opening, closing or empty tag of XML. */
export interface XmlElement {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const markup = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/gu;
const attribute = /([\w:-]+)="([^"]*)"/gu;

/** The tags of an SVG that the library wrote: tidy, without comments or entities. */
export function* elementsOf(xml: string): Iterable<XmlElement> {
  for (const [, closing, name = '', attributes = '', empty] of xml.matchAll(markup)) {
    const pairs = Array.from(
      attributes.matchAll(attribute),
      ([, key = '', value = '']) => [key, value] as const,
    );
    yield { kind: closing ? 'close' : empty ? 'empty' : 'open', name, attributes: new Map(pairs) };
  }
}
