import { strFromU8, unzipSync } from 'fflate';

/**
 * What is wrong with a Word document as a package, and with the references between its parts: the mistakes
 * for which a word processor offers to repair a document. Empty when nothing is.
 */
export function faultsOf(docx: Uint8Array): readonly string[] {
  const files = new Map(Object.entries(unzipSync(docx)));
  const texts = new Map(
    [...files]
      .filter(([name]) => /\.(?:xml|rels)$/u.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  return [
    ...typeFaults([...files.keys()], texts.get('[Content_Types].xml') ?? ''),
    ...[...texts].flatMap(([name, text]) => [
      ...formFaults(text).map((fault) => `${name}: ${fault}`),
      ...linkFaults(name, text, texts, files),
    ]),
    ...referenceFaults(texts),
  ];
}

/** Every part has a type, and every type that is given to a part has that part. */
function typeFaults(names: readonly string[], types: string): readonly string[] {
  const extensions = new Set(values(types, 'Extension'));
  const parts = new Set(values(types, 'PartName'));
  const untyped = names.filter(
    (name) =>
      name !== '[Content_Types].xml' && !extensions.has(name.replace(/.*\./u, '')) && !parts.has(`/${name}`),
  );
  const missing = [...parts].filter((part) => !names.includes(part.slice(1)));
  return [...untyped.map((name) => `${name} has no type`), ...missing.map((part) => `${part} is missing`)];
}

/** Tags are closed in the order in which they were opened, no attribute stands twice, no sign is bare. */
function formFaults(xml: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const text = xml.replace(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/gu,
    (_, end, name, attributes, empty) => {
      const names = values(attributes, '', /\s([\w:]+)=/gu);
      if (new Set(names).size < names.length) faults.push(`an attribute of ${name} stands twice`);
      if (end && open.pop() !== name) faults.push(`${name} is closed, but not open`);
      if (!end && !empty) open.push(name);
      return '';
    },
  );
  if (open.length > 0) faults.push(`${open.join(', ')} is not closed`);
  const rest = text.replace(/<\?xml [^>]*\?>/u, '');
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/u.test(`${rest}${values(xml, '', /="([^"]*)"/gu).join('')}`))
    faults.push('a sign of markup stands bare');
  return faults;
}

/** Relationships lead to parts that are there, and parts name only relationships that they have. */
function linkFaults(
  name: string,
  text: string,
  texts: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  if (name.endsWith('.rels')) {
    const folder = name.replace(/_rels\/[^/]+$/u, '');
    return [...text.matchAll(/<Relationship [^>]*>/gu)]
      .filter(([element]) => !element.includes('TargetMode="External"'))
      .flatMap(([element]) => values(element, 'Target'))
      .filter((target) => !files.has(target.startsWith('/') ? target.slice(1) : `${folder}${target}`))
      .map((target) => `${name} leads to ${target}, which is missing`);
  }
  const known = values(texts.get(name.replace(/([^/]+)$/u, '_rels/$1.rels')) ?? '', 'Id');
  const used = values(text, '', / r:(?:id|embed|link)="([^"]*)"/gu);
  return [...used.filter((id) => !known.includes(id)), ...doubles(known)].map(
    (id) => `${name}: ${id} is unclear`,
  );
}

/** Styles, lists, notes and bookmarks that the text names are there, once. */
function referenceFaults(texts: ReadonlyMap<string, string>): readonly string[] {
  const part = (name: string) => texts.get(`word/${name}.xml`) ?? '';
  const body = part('document');
  const missing = (what: string, used: readonly string[], known: readonly string[]) =>
    [...new Set(used)].filter((id) => !known.includes(id)).map((id) => `${what} ${id} is missing`);
  const bookmarks = values(body, '', /<w:bookmarkStart [^>]*w:name="([^"]*)"/gu);
  return [
    ...missing(
      'style',
      values(body, '', /<w:(?:p|r|tbl)Style w:val="([^"]*)"/gu),
      values(part('styles'), 'w:styleId'),
    ),
    ...missing(
      'list',
      values(body, '', /<w:numId w:val="([^"]*)"/gu),
      values(part('numbering'), '', /<w:num [^>]*w:numId="([^"]*)"/gu),
    ),
    ...missing(
      'note',
      values(body, '', /<w:footnoteReference w:id="([^"]*)"/gu),
      values(part('footnotes'), '', /<w:footnote [^>]*w:id="([^"]*)"/gu),
    ),
    ...missing('bookmark', values(body, 'w:anchor'), bookmarks),
    ...doubles(bookmarks).map((name) => `bookmark ${name} stands twice`),
    ...doubles(values(body, '', /<wp:docPr id="([^"]*)"/gu)).map((id) => `drawing ${id} stands twice`),
    ...doubles(values(part('styles'), 'w:styleId')).map((id) => `style ${id} stands twice`),
  ];
}

function values(
  text: string,
  attribute: string,
  pattern = new RegExp(` ${attribute}="([^"]*)"`, 'gu'),
): string[] {
  return [...text.matchAll(pattern)].map(([, value = '']) => value);
}

function doubles(items: readonly string[]): readonly string[] {
  return items.filter((item, index) => items.indexOf(item) < index);
}
