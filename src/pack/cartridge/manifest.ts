import { type Element, element, plain, xmlDocument } from '../xml.ts';
import type { NamedBytes } from '../zip.ts';
import type { Cartridge } from './content.ts';

/** Something that a course lists. */
export interface Listed {
  readonly name: string;
  readonly title: string;
  readonly isQuiz: boolean;
}

/** Importers tell the version by the first of these, which they look for at the very start of the file. */
const namespaces = {
  xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
  'xmlns:lomimscc': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
};

/**
 * The table of contents of a cartridge.
 *
 * @param files that belong to what is listed without being listed themselves
 */
export function manifest(
  { id, language, title, summary }: Cartridge,
  listed: readonly Listed[],
  files: readonly NamedBytes[],
): Uint8Array {
  return xmlDocument(
    element(
      'manifest',
      { ...namespaces, identifier: id },
      plain(
        'metadata',
        plain('schema', 'IMS Common Cartridge'),
        plain('schemaversion', '1.1.0'),
        lom({ language, title, summary }),
      ),
      plain('organizations', organization(title, listed)),
      plain('resources', ...listed.map(resource), ...files.map(shown)),
    ),
  );
}

function lom({ language, title, summary }: Pick<Cartridge, 'language' | 'title' | 'summary'>): Element {
  const said = (name: string, words: string) =>
    plain(`lomimscc:${name}`, element('lomimscc:string', { language }, words));
  return plain(
    'lomimscc:lom',
    plain('lomimscc:general', said('title', title), summary ? said('description', summary) : undefined),
  );
}

/** The lesson is one topic of a course. */
function organization(title: string, listed: readonly Listed[]): Element {
  const items = listed.map((one, index) =>
    element(
      'item',
      { identifier: `item-${index + 1}`, identifierref: `resource-${index + 1}` },
      plain('title', one.title),
    ),
  );
  const topic = element('item', { identifier: 'topic' }, plain('title', title), ...items);
  return element(
    'organization',
    { identifier: 'organization', structure: 'rooted-hierarchy' },
    element('item', { identifier: 'root' }, topic),
  );
}

function resource({ name, isQuiz }: Listed, index: number): Element {
  const identifier = `resource-${index + 1}`;
  const file = element('file', { href: name });
  return isQuiz
    ? element('resource', { identifier, type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment' }, file)
    : element('resource', { identifier, type: 'webcontent', href: name }, file);
}

function shown({ name }: NamedBytes, index: number): Element {
  const identifier = `file-${index + 1}`;
  return element('resource', { identifier, type: 'webcontent', href: name }, element('file', { href: name }));
}
