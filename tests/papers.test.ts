import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { type GreyPage, greyPages } from './grey-pages.ts';
import { type EditionOfLesson, editions, nameOf, read, samples, site } from './site.ts';
import { judgeFiles } from './verapdf/verapdf.ts';

const papers = editions.flatMap(papersOf);
const drawn = samples.flatMap(papersOf);

function papersOf(one: EditionOfLesson) {
  return one.edition.files
    .filter(({ format }) => format === 'pdf')
    .map((file) => ({ ...file, language: one.edition.language, name: `${file.role} of ${nameOf(one)}` }));
}

describe('every paper', () => {
  it('is PDF/UA-1 by veraPDF', { timeout: 300_000 }, async () => {
    const verdicts = await judgeFiles(papers.map(({ url }) => site + url));
    expect(verdicts).toHaveLength(papers.length);
    expect(verdicts.filter(({ compliant }) => !compliant)).toEqual([]);
  });

  it.each(papers)(
    '$name says its language and title, and has the pages that the catalogue says',
    async (paper) => {
      const pdf = await PDFDocument.load(read(paper.url), { updateMetadata: false });
      const language = textOf(pdf.catalog.lookup(PDFName.of('Lang')));
      expect(language.startsWith(paper.language)).toBe(true);
      expect(pdf.getTitle()).toBeTruthy();
      expect(pdf.getPageCount()).toBe(paper.pages);
    },
  );

  it.each(drawn)('$name keeps 10 mm clear on all sides', ({ url }) => {
    for (const page of pagesAsPictures(url)) expect(inkNearEdge(page)).toEqual([]);
  });

  it.each(drawn)('$name leaves no page empty and no large area dark', ({ url }) => {
    for (const page of pagesAsPictures(url)) {
      const dark = page.pixels.filter((grey) => grey < 128).length / page.pixels.length;
      expect(dark).toBeGreaterThan(0.0005);
      expect(dark).toBeLessThan(0.2);
    }
  });
});

describe('a guide', () => {
  const guides = papers.filter(({ role }) => role === 'teacher-guide');

  it.each(guides)('$name has bookmarks', async ({ url }) => {
    const pdf = await PDFDocument.load(read(url), { updateMetadata: false });
    const outlines = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    expect(outlines.get(PDFName.of('First'))).toBeDefined();
  });
});

function textOf(value: unknown): string {
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  throw new Error('not a text');
}

const dotsPerInch = 36;
const clear = Math.floor((10 / 25.4) * dotsPerInch) - 1;

const pagesAsPictures = (url: string): readonly GreyPage[] => greyPages(site + url, dotsPerInch);

/** Places of ink within 10 mm of an edge. */
function inkNearEdge({ width, height, pixels }: GreyPage): readonly string[] {
  const found: string[] = [];
  pixels.forEach((grey, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    const nearest = Math.min(x, y, width - 1 - x, height - 1 - y);
    if (nearest < clear && grey < 250) found.push(`${x},${y}`);
  });
  return found.slice(0, 5);
}
