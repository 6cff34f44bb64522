/** An element with all that is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
}

/** Deeper than any drawing program nests. */
const deepest = 200;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const markup =
  /<!--(?!>|->)[\s\S]*?-->|<!\[CDATA\[(?<cdata>[\s\S]*?)\]\]>|<\/(?<close>[^\s<>/]+)\s*>|<(?<open>[\p{L}_][\w.:-]*)(?<attributes>(?:\s+[\p{L}_:][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/uy;
const attribute = /([\p{L}_:][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads well-formed XML without a document type, entities of its own or processing instructions: the
 * strict part of XML that a picture needs.
 *
 * @returns the root; nothing for anything else
 */
export function parseXml(file: string): XmlElement | undefined {
  const text = file.replace(/^\uFEFF?(?:<\?xml\s[^?]*\?>)?/u, '').trim();
  const top: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [top];
  markup.lastIndex = 0;
  while (markup.lastIndex < text.length) {
    const found = markup.exec(text)?.groups;
    if (!found || !takePiece(open, found)) return undefined;
  }
  return open.length === 1 && top.children.length === 1 && top.text.trim() === ''
    ? top.children[0]
    : undefined;
}

function takePiece(open: Open[], piece: Readonly<Record<string, string | undefined>>): boolean {
  const innermost = open.at(-1)!;
  if (piece.close) return open.pop()!.name === piece.close && open.length > 0;
  if (piece.open) return openElement(open, piece.open, piece.attributes ?? '', piece.empty === '/');
  const text = piece.cdata ?? (piece.text === undefined ? '' : decoded(piece.text));
  if (text === undefined) return false;
  innermost.text += text;
  return true;
}

function openElement(open: Open[], name: string, written: string, isEmpty: boolean): boolean {
  const attributes = attributesIn(written);
  if (!attributes || open.length > deepest) return false;
  const element: Open = { name, attributes, children: [], text: '' };
  open.at(-1)!.children.push(element);
  if (!isEmpty) open.push(element);
  return true;
}

/** Nothing when one stands twice or has an entity that XML does not know. */
function attributesIn(written: string): ReadonlyMap<string, string> | undefined {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of written.matchAll(attribute)) {
    const value = decoded(double ?? single ?? '');
    if (value === undefined || attributes.has(name)) return undefined;
    attributes.set(name, value);
  }
  return attributes;
}

function decoded(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let good = true;
  const value = text.replace(/&([^;\s]{0,10};?)/gu, (_, body: string) => {
    const character = characterOf(body);
    good &&= character !== undefined;
    return character ?? '';
  });
  return good ? value : undefined;
}

function characterOf(body: string): string | undefined {
  const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}));$/iu.exec(body);
  const code = number ? Number.parseInt(number[1] ?? number[2]!, number[1] ? 16 : 10) : undefined;
  if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  const name = body.slice(0, -1);
  return body.endsWith(';') && Object.hasOwn(entities, name) ? entities[name] : undefined;
}
