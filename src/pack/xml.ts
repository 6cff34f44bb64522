import XMLBuilder from 'fast-xml-builder';

/** An element of an XML document; a text stands for itself and is escaped. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly Content[];
}

/** What an element holds. Nothing stands for `undefined`. */
export type Content = Element | string | undefined;

/** An element with attributes. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly Content[]
): Element {
  const given = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { name, attributes: Object.fromEntries(given), content };
}

/** An element without attributes. */
export function plain(name: string, ...content: readonly Content[]): Element {
  return element(name, {}, ...content);
}

const attributes = ':@';
const text = '#text';

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  suppressEmptyNode: true,
});

/** Writes a document. @returns its bytes, in UTF-8 */
export function xmlDocument(root: Element): Uint8Array {
  const declaration = { '?xml': [{ [text]: '' }], [attributes]: { version: '1.0', encoding: 'UTF-8' } };
  return new TextEncoder().encode(`${builder.build([declaration, nodeOf(root)])}\n`);
}

/** The library's own form of an element. */
function nodeOf(content: Element | string): object {
  if (typeof content === 'string') return { [text]: allowed(content) };
  const given = Object.entries(content.attributes).map(([name, value]) => [name, allowed(value)]);
  return {
    [content.name]: content.content.filter((part) => part !== undefined).map(nodeOf),
    [attributes]: Object.fromEntries(given),
  };
}

/** XML has no way to write control characters, not even escaped. */
function allowed(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be left out
  return words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
}
