import { element, plain, xmlDocument } from '../xml.ts';
import { type NamedBytes, zip } from '../zip.ts';

/** What goes into a SCORM package: one lesson, as one thing to launch. */
export interface ScormPackage {
  /** Letters, digits and hyphens; another one for each package. */
  readonly id: string;
  readonly title: string;
  /** The page that a platform launches; it is one of the files. */
  readonly launch: string;
  readonly files: readonly NamedBytes[];
}

/** A SCORM 1.2 package. @returns the bytes of the zip */
export function scormPackage(scorm: ScormPackage): Uint8Array {
  return zip([{ name: 'imsmanifest.xml', bytes: manifest(scorm) }, ...scorm.files]);
}

/** Platforms look for it at the root of the zip. What passes is for the lesson to say, so no mastery score stands here. */
function manifest({ id, title, launch, files }: ScormPackage): Uint8Array {
  const item = element(
    'item',
    { identifier: 'lesson', identifierref: 'page', isvisible: 'true' },
    plain('title', title),
  );
  const page = { identifier: 'page', type: 'webcontent', 'adlcp:scormtype': 'sco', href: launch };
  return xmlDocument(
    element(
      'manifest',
      {
        identifier: id,
        version: '1.0',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      },
      plain('metadata', plain('schema', 'ADL SCORM'), plain('schemaversion', '1.2')),
      element(
        'organizations',
        { default: 'organization' },
        element('organization', { identifier: 'organization' }, plain('title', title), item),
      ),
      plain(
        'resources',
        element('resource', page, ...files.map(({ name }) => element('file', { href: name }))),
      ),
    ),
  );
}
