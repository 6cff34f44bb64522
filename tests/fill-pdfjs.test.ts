import { execFileSync } from 'node:child_process';
import { PDFDocument, type PDFRawStream, PDFTextField } from 'pdf-lib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { darkened, placesIn, worksheets } from './fields.ts';
import { greyPages } from './grey-pages.ts';
import { read } from './site.ts';

const written = 'Zoë’s één';

const open = (pdf: Uint8Array) =>
  getDocument({ data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS }).promise;

/** A part of a field as pdf.js tells of it. */
interface Part {
  readonly id: string;
  readonly type: '' | 'text' | 'checkbox' | 'radiobutton';
  readonly value?: string;
}

/** The parts of each field that can be seen, by its name. */
async function fieldsIn(pdf: Uint8Array): Promise<ReadonlyMap<string, readonly Part[]>> {
  const fields = (await (await open(pdf)).getFieldObjects()) as Readonly<
    Record<string, readonly Part[]>
  > | null;
  return new Map(
    Object.entries(fields ?? {}).map(([name, parts]) => [name, parts.filter(({ type }) => type)]),
  );
}

/** A worksheet in which every field is filled in and saved by pdf.js, which Firefox shows papers with. */
async function filled(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await open(pdf);
  for (const parts of (await fieldsIn(pdf)).values()) {
    for (const [index, { id, type }] of parts.entries()) {
      // Of several circles the first is chosen.
      const value = type === 'text' ? written : type === 'checkbox' || index === 0;
      document.annotationStorage.setValue(id, { value });
    }
  }
  return document.saveDocument();
}

/** What the fields to write in look like: the operators of each. */
async function looksOfTyping(pdf: Uint8Array): Promise<readonly string[]> {
  const fields = (await PDFDocument.load(pdf)).getForm().getFields();
  return fields
    .filter((field) => field instanceof PDFTextField)
    .map((field) => {
      const { normal } = field.acroField.getWidgets()[0]!.getAppearances()!;
      return Buffer.from((normal as PDFRawStream).getContents()).toString('latin1');
    });
}

/** Lines of poppler's table of fonts, without its head. */
function fontsIn(pdf: Uint8Array): readonly string[] {
  const table = execFileSync('pdffonts', ['-'], { input: pdf, encoding: 'utf8' });
  return table.trim().split('\n').slice(2);
}

describe.each(worksheets)('the worksheet of $name in pdf.js', ({ url }) => {
  it('keeps what was filled in when it is saved and opened again', async () => {
    const before = read(url);
    const after = await filled(before);
    const fields = await fieldsIn(after);
    expect(fields.size).toBeGreaterThan(10);
    for (const [name, parts] of fields) {
      const chosen = parts[0]!.type === 'checkbox' ? 'Yes' : 'c1';
      const expected = parts[0]!.type === 'text' ? written : chosen;
      expect.soft(parts[0]!.value, name).toBe(expected);
    }
    const [empty, full] = [greyPages(before, 72), greyPages(after, 72)];
    const unchanged = (await placesIn(after)).filter((place) => darkened(empty, full, place) < 3);
    expect(unchanged.map(({ name }) => name)).toEqual([]);
  });

  it('shows what is typed in the font of the worksheet, which is in the file', async () => {
    const after = await filled(read(url));
    const looks = await looksOfTyping(after);
    const inWindowsCode = written.replace('’', '\x92');
    expect(looks.filter((look) => !look.includes('/HF ') || !look.includes(`(${inWindowsCode})`))).toEqual(
      [],
    );
    expect(fontsIn(after).filter((font) => !/ yes yes (?:yes|no) /u.test(font))).toEqual([]);
    expect(execFileSync('pdftotext', ['-', '-'], { input: after, encoding: 'utf8' })).toContain(written);
  });
});
