import { beforeAll, describe, expect, it } from 'vitest';
import { paragraph, sheetOf, sheetOfEveryBlock, words } from '../../tests/verapdf/every-block.ts';
import { type PageView, readPages } from '../../tests/verapdf/pages.ts';
import { judge } from '../../tests/verapdf/verapdf.ts';
import type { Block } from '../sheet/blocks.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { loadFaces } from './faces.ts';
import { type Pdf, type PdfOptions, renderPdf } from './render.ts';

async function render(sheet: Sheet, options?: PdfOptions): Promise<Pdf> {
  return renderPdf(sheet, await loadFaces(sheet.face), options);
}

const story = 'Noor zit op paardrijden en zet een foto van haar pony online. '.repeat(12);
const longTable: Block = {
  kind: 'table',
  line: 1,
  align: ['left', 'left'],
  head: [words('Signaal'), words('Uitleg')],
  rows: Array.from({ length: 60 }, (_, index) => [
    words(`Nummer ${index + 1}`),
    words('Iemand maakt haast.'),
  ]),
};

/** What is drawn once and looked at by many tests. */
const documents = {
  worksheet: await render(sheetOfEveryBlock('worksheet')),
  key: await render(sheetOfEveryBlock('answer-key')),
  young: await render(sheetOfEveryBlock('worksheet', { face: 'andika', tier: '6-9' })),
  large: await render(sheetOfEveryBlock('worksheet'), { edition: 'large-print' }),
  letter: await render(sheetOfEveryBlock('teacher-guide', { language: 'en-simple' }), { paper: 'letter' }),
  long: await render(sheetOf([longTable, paragraph(story), { ...longTable, head: [] }])),
  empty: await render(sheetOf([], { head: { document: 'Werkblad', summary: '', facts: [], fillIn: [] } })),
};
type Name = keyof typeof documents;
const names = Object.keys(documents) as Name[];

let views: ReadonlyMap<string, readonly PageView[]>;
const pagesOf = (name: Name): readonly PageView[] => views.get(name)!;
const textOf = (name: Name): string =>
  pagesOf(name)
    .map(({ text }) => text)
    .join('\n');

beforeAll(async () => {
  views = await readPages(Object.fromEntries(names.map((name) => [name, documents[name].bytes])));
});

describe('a drawn sheet', () => {
  it('keeps to PDF/UA-1, whatever blocks, face, size and paper', async () => {
    const verdicts = await judge(Object.fromEntries(names.map((name) => [name, documents[name].bytes])));
    expect(verdicts).toEqual(names.map((file) => ({ file, compliant: true, failed: [] })));
  });

  it('is the same bytes each time', async () => {
    const again = await render(sheetOfEveryBlock('worksheet'));
    expect(Buffer.from(again.bytes).equals(documents.worksheet.bytes)).toBe(true);
  });

  it('says how many pages it has', () => {
    for (const name of names) expect(pagesOf(name)).toHaveLength(documents[name].pages);
  });

  it.each(names)('leaves ten millimetres clear around the %s', (name) => {
    const margin = (10 / 25.4) * 72 - 1;
    for (const { width, height, darkest } of pagesOf(name)) {
      expect(darkest({ left: 0, top: 0, right: width, bottom: margin })).toBe(0);
      expect(darkest({ left: 0, top: height - margin, right: width, bottom: height })).toBe(0);
      expect(darkest({ left: 0, top: 0, right: margin, bottom: height })).toBe(0);
      expect(darkest({ left: width - margin, top: 0, right: width, bottom: height })).toBe(0);
    }
  });

  it('draws letters that can be seen, not blanks', () => {
    const [first] = pagesOf('young');
    const title = first!.darkest({ left: 51, top: 55, right: 250, bottom: 110 });
    expect(title).toBeGreaterThan(0.8);
    for (const name of names) expect(pagesOf(name)[0]!.ink).toBeGreaterThan(0.002);
  });

  it('spares ink', () => {
    for (const { ink } of pagesOf('worksheet')) expect(ink).toBeLessThan(0.06);
  });

  it('reads in the order of the sheet', () => {
    const places = [
      'Werkblad',
      'Naam',
      'Aan de slag',
      'Noor krijgt',
      'Signaal',
      'Wachten mag',
      'Meteen',
      'Hoi! Mooi',
    ];
    const text = textOf('worksheet');
    const found = places.map((place) => text.indexOf(place));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  it('draws scripts and emoji that its own face lacks', () => {
    expect(textOf('worksheet')).toContain('Жанна en 😀');
  });

  it('numbers its pages', () => {
    const last = documents.worksheet.pages;
    expect(pagesOf('worksheet').at(-1)!.text).toContain(`Bladzijde ${last} van ${last}`);
  });

  it('repeats the head of a table on each page', () => {
    const pages = pagesOf('long').filter(({ text }) => text.includes('Nummer'));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.filter(({ text }) => text.includes('Uitleg')).length).toBeGreaterThanOrEqual(2);
  });
});

describe('a key', () => {
  it('shows answers and feedback, which a worksheet of the same blocks has not', () => {
    for (const answer of ['Goed zo.', 'Een geheim.', 'Nooit delen.']) {
      expect(textOf('key')).toContain(answer);
      expect(textOf('worksheet')).not.toContain(answer);
    }
  });
});

describe('a page break', () => {
  const filler = (lines: number): Block[] => Array.from({ length: lines }, () => paragraph('Regel.'));

  it('never parts a heading from its text', async () => {
    const heading: Block = { kind: 'heading', level: 2, line: 1, content: words('Kopje') };
    const drawn: Record<string, Uint8Array> = {};
    for (let lines = 22; lines < 34; lines++) {
      drawn[lines] = (await render(sheetOf([...filler(lines), heading, paragraph('Eronder.')]))).bytes;
    }
    for (const pages of (await readPages(drawn)).values()) {
      expect(pages.filter(({ text }) => text.includes('Kopje') !== text.includes('Eronder'))).toEqual([]);
    }
  });

  it('never parts a prompt from its task, nor loses a line of it', async () => {
    const task: Block = {
      kind: 'task',
      id: 'a',
      number: 1,
      name: 'Kies',
      icon: 'choose',
      exercise: 'choice',
      label: 'Wat nu?',
      prompt: [paragraph('Wat nu?')],
      blocks: [
        {
          kind: 'options',
          name: 'a',
          label: 'Wat nu?',
          multiple: true,
          options: Array.from({ length: 40 }, (_, index) => ({ content: [paragraph(`Keuze ${index + 1}`)] })),
        },
      ],
    };
    const { bytes } = await render(sheetOf([...filler(26), task]));
    const pages = (await readPages({ task: bytes })).get('task')!;
    const prompt = pages.find(({ text }) => text.includes('Wat nu?'))!;
    expect(prompt.text).toContain('Keuze 1');
    expect(
      pages
        .map(({ text }) => text)
        .join('')
        .match(/Keuze \d+/gu),
    ).toHaveLength(40);
  });
});
