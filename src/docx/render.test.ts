import { describe, expect, it } from 'vitest';
import { note } from '../../tests/builders/lesson.ts';
import { png, svg } from '../../tests/builders/pictures.ts';
import { sheetOf } from '../../tests/builders/sheet.ts';
import { paragraphsIn, partOf, partsOf, wordOf } from '../../tests/builders/word.ts';
import { bold, bullets, heading, link, paragraph, steps, text } from '../sheet/compose.ts';
import { renderDocx } from './render.ts';

describe('a document', () => {
  it('is the same bytes every time, whatever was drawn before it', async () => {
    const picture = { name: 'dot.png', type: 'png', width: 9, height: 9, bytes: png(9, 9) } as const;
    const sheet = sheetOf([
      heading(2, 'Start', 'start'),
      paragraph(link('help', '#start'), ' ', link('site', 'https://example.org'), note('a', 'A note')),
      { kind: 'figure', line: 1, picture, alt: 'A dot' },
    ]);
    const first = await renderDocx(sheet);
    await renderDocx(sheetOf([heading(2, 'Other', 'other')]));
    expect(Buffer.compare(first, await renderDocx(sheet))).toBe(0);
  });

  it('holds no date and nobody’s name', async () => {
    const parts = partsOf(await renderDocx(sheetOf([paragraph('Hello')])));
    expect(parts.get('docProps/core.xml')).not.toMatch(/created|modified|creator/u);
    expect([...parts.values()].join('')).not.toContain(String(new Date().getFullYear()));
  });

  it('says its title and its language', async () => {
    const core = await partOf('docProps/core.xml', sheetOf([], { title: 'Ja & nee', language: 'nl' }));
    expect(core).toContain('<dc:title>Ja &amp; nee</dc:title><dc:language>nl-NL</dc:language>');
  });

  it.each([
    ['nl', 'nl-NL'],
    ['nl-simple', 'nl-NL'],
    ['en', 'en-GB'],
    ['en-simple', 'en-GB'],
  ])('in %s is spelt as in %s', async (language, expected) => {
    const styles = await partOf('word/styles.xml', sheetOf([], { language }));
    expect(styles).toMatch(new RegExp(`<w:docDefaults>.*<w:lang [^>]*w:val="${expected}"`, 'u'));
  });

  it('is A4 with margins of 20 mm', async () => {
    const page = await partOf('word/document.xml', sheetOf([]));
    expect(page).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(page).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/u);
  });

  it('begins with its title as level one, and its lines for name and date', async () => {
    const head = { document: 'Worksheet', summary: '', facts: ['Ages 9 to 12'], fillIn: ['Name', 'Date'] };
    const sheet = sheetOf([], { head });
    const drawn = paragraphsIn(await partOf('word/document.xml', sheet));
    expect(drawn.slice(0, 6)).toEqual([
      'DocumentKind: Worksheet Ages 9 to 12',
      'Title: Who is it really?',
      'CellHead: Name',
      'Cell:',
      'CellHead: Date',
      'Cell:',
    ]);
    expect(styleOf('Title', await partOf('word/styles.xml', sheet))).toContain('<w:outlineLvl w:val="0"/>');
  });

  it('counts its pages at the foot, and says its title at the head of all but the first', async () => {
    const parts = partsOf(await renderDocx(sheetOf([])));
    const footers = [...parts].filter(([name]) => name.startsWith('word/footer')).map(([, xml]) => xml);
    expect(footers).toHaveLength(2);
    for (const footer of footers) expect(footer).toMatch(/Page .*PAGE.* of .*NUMPAGES/su);
    const heads = [...parts].filter(([name]) => name.startsWith('word/header')).map(([, xml]) => xml);
    expect(heads.filter((xml) => xml.includes('Who is it really?'))).toHaveLength(1);
    expect(parts.get('word/document.xml')).toContain('<w:titlePg/>');
  });

  it('has the face of its age, a plain one where that is missing, and the accent of its tier', async () => {
    const parts = partsOf(await renderDocx(sheetOf([], { face: 'andika', tier: '6-9' })));
    expect(parts.get('word/styles.xml')).toMatch(/<w:docDefaults>.*w:ascii="Andika".*<\/w:docDefaults>/u);
    expect(parts.get('word/fontTable.xml')).toContain('w:name="Andika"><w:altName w:val="Verdana"/>');
    expect(styleOf('Heading2', parts.get('word/styles.xml') ?? '')).toContain('<w:color w:val="9a4207"/>');
  });
});

describe('text in a document', () => {
  it('keeps emphasis and real heading styles', async () => {
    const drawn = await wordOf(heading(2, 'Start'), paragraph('a', bold('b')));
    expect(paragraphsIn(drawn)).toEqual(['Heading2: Start', 'Normal: ab']);
    expect(drawn).toMatch(/<w:b\/>.*?>b</u);
  });

  it('never turns words into markup', async () => {
    expect(await wordOf(paragraph('<w:p> & "co"'))).toContain('>&lt;w:p&gt; &amp; &quot;co&quot;<');
  });

  it('leads to places in the document and to the web, and leaves a dead link as words', async () => {
    const drawn = await wordOf(
      heading(2, 'Help', 'get-help'),
      paragraph(link('here', '#get-help'), link('site', 'https://example.org'), link('gone', '#gone')),
    );
    expect(drawn).toContain('<w:bookmarkStart w:name="to_get_help" w:id="1"/>');
    expect(drawn).toMatch(/<w:hyperlink [^>]*w:anchor="to_get_help"/u);
    expect(drawn).toMatch(/<w:hyperlink [^>]*r:id="rId\d+"[^>]*>.*?site/u);
    expect(drawn.match(/<w:hyperlink /gu)).toHaveLength(2);
  });

  it('counts each ordered list for itself, from where its author says', async () => {
    const sheet = sheetOf([
      steps([paragraph('one'), paragraph('two')]),
      bullets([paragraph('dot')]),
      { ...steps([paragraph('five')]), start: 5 },
    ]);
    const xml = await partOf('word/document.xml', sheet);
    const numbers = [...xml.matchAll(/<w:numId w:val="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(numbers).size).toBe(3);
    expect(numbers[0]).toBe(numbers[1]);
    expect(paragraphsIn(xml).slice(2)).toEqual([
      'ListNumber: one',
      'ListNumber: two',
      'ListBullet: dot',
      'ListNumber: five',
    ]);
    expect(await partOf('word/numbering.xml', sheet)).toContain('<w:start w:val="5"/>');
  });

  it('repeats the head of a table on each page, and breaks no row', async () => {
    const cell = (words: string) => [text(words)];
    const drawn = await wordOf({
      kind: 'table',
      line: 1,
      align: ['left'],
      head: [cell('Head')],
      rows: [[cell('one')], [cell('two')]],
    });
    expect(drawn.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(drawn.match(/<w:cantSplit\/>/gu)).toHaveLength(3);
    expect(drawn).toContain('<w:tblStyle w:val="KitGrid"/>');
  });

  it('puts a note at the foot of the page, once, and leads there again', async () => {
    const sheet = sheetOf([
      paragraph('One', { ...note('a', 'Said once.'), number: 1 }),
      paragraph('Again', { ...note('a', 'Said once.'), number: 1 }),
      {
        kind: 'notes',
        title: 'Notes',
        back: 'Back',
        notes: [{ number: 1, blocks: [paragraph('Said once.')] }],
      },
    ]);
    const drawn = await partOf('word/document.xml', sheet);
    expect(drawn.match(/<w:footnoteReference /gu)).toHaveLength(1);
    expect(drawn).toContain('w:anchor="note_1"');
    expect(drawn).not.toContain('Said once.');
    expect(paragraphsIn(await partOf('word/footnotes.xml', sheet))).toContain('FootnoteText: Said once.');
  });

  it('shows a drawing sharply and to all, with its words', async () => {
    const bytes = new TextEncoder().encode(svg('<text y="20">Hi</text>'));
    const picture = { name: 'a.svg', type: 'svg', width: 480, height: 270, bytes } as const;
    const sheet = sheetOf([{ kind: 'figure', line: 1, picture, alt: 'Noor reads' }]);
    const docx = await renderDocx(sheet);
    expect(partsOf(docx).get('word/document.xml')).toMatch(/<wp:docPr [^>]*descr="Noor reads"/u);
    expect(partsOf(docx).get('word/document.xml')).toMatch(/<asvg:svgBlip [^>]*r:embed="rId\d+"/u);
    const targets = [...(partsOf(docx).get('word/_rels/document.xml.rels') ?? '').matchAll(/media\/[^"]+/gu)];
    expect(targets.map(([name]) => name.replace(/.*\./u, '')).sort()).toEqual(['png', 'svg']);
  });
});

/** A style of `word/styles.xml`. */
function styleOf(id: string, styles: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'u').exec(styles)?.[0] ?? '';
}
