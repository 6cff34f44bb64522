import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { PdfFile } from './file.ts';
import { dict, name, num, ref, textString } from './syntax.ts';

/** A file with one empty page, and a catalogue with these entries; as another program reads it. */
async function opened(entries: Readonly<Record<string, string>>, file = new PdfFile()): Promise<PDFDocument> {
  const pages = file.reserve();
  const page = file.add(dict({ Type: name('Page'), Parent: ref(pages), MediaBox: '[0 0 9 9]' }));
  file.put(pages, dict({ Type: name('Pages'), Kids: `[${ref(page)}]`, Count: '1' }));
  const root = file.add(dict({ Type: name('Catalog'), Pages: ref(pages) }, entries));
  return PDFDocument.load(file.save(root, file.add(dict({}))));
}

async function readText(text: string): Promise<string> {
  const { catalog } = await opened({ Words: textString(text) });
  const found = catalog.lookup(PDFName.of('Words'));
  if (!(found instanceof PDFString || found instanceof PDFHexString)) throw new Error('No text was read');
  return found.decodeText();
}

describe('a file', () => {
  it('gives back each of more objects than one stream holds', async () => {
    const file = new PdfFile();
    const refs = Array.from({ length: 600 }, (_, index) => file.add(dict({ Own: num(index) })));
    const { context, catalog } = await opened({ All: `[${refs.map(ref).join(' ')}]` }, file);
    const read = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object.get(PDFName.of('Own'))] : []))
      .flatMap((own) => (own instanceof PDFNumber ? [own.asNumber()] : []));
    expect(read.sort((a, b) => a - b)).toEqual(refs.map((_, index) => index));
    expect(String(catalog.get(PDFName.of('All')))).toContain(`${refs[599]} 0 R`);
  });

  it('has the same bytes for the same content, and another identifier for other content', async () => {
    const bytes = (value: string): Uint8Array => {
      const file = new PdfFile();
      return file.save(file.add(dict({ Type: name('Catalog'), Own: value })), file.add(dict({})));
    };
    expect(bytes('1')).toEqual(bytes('1'));
    const identifier = (file: Uint8Array): string | undefined =>
      /\/ID \[<(\w+)>/u.exec(Buffer.from(file).toString('latin1'))?.[1];
    expect(identifier(bytes('1'))).toBeDefined();
    expect(identifier(bytes('1'))).not.toBe(identifier(bytes('2')));
  });

  it.each([
    'plain (with signs) and \\',
    'Zoë’s “één” – € 5 … •',
    'Łódź',
    'Καλημέρα',
    'þingvellir',
    'ïs',
    'soft\u00adhyphen 😀',
  ])('keeps the text “%s”', async (text) => {
    expect(await readText(text)).toBe(text);
  });

  it('takes a byte a character where it can, for labels are long', () => {
    expect(textString('Zoë’s')).toHaveLength(7);
    expect(textString('Ζωή')).toMatch(/^<FEFF/u);
  });
});
