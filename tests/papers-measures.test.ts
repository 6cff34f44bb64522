import { execFileSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, type PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { type GreyPage, greyPages, inkOf } from './grey-pages.ts';
import { editions, nameOf, read, site } from './site.ts';

const papers = editions.flatMap((one) =>
  one.edition.files
    .filter(({ format }) => format === 'pdf')
    .map(({ url, role }) => ({ url, role, name: `${role} of ${nameOf(one)}` })),
);

const dotsPerInch = 36;
const dotsIn = (millimetres: number): number => (millimetres / 25.4) * dotsPerInch;
const pointsIn = (millimetres: number): number => (millimetres / 25.4) * 72;

/** Roles that are full of drawings and answers; the others are as light as a page of text. */
const inkiest: Readonly<Record<string, number>> = { 'teacher-guide': 0.2 };

describe.each(papers)('$name', ({ url, role }) => {
  const pages = greyPages(site + url, dotsPerInch);

  it('keeps 12 mm clear at both sides, and at head and foot for all but the running heads', () => {
    for (const page of pages) expect(inkAtSides(page, dotsIn(12))).toBe(0);
    for (const { height, words } of wordsByPage(url)) {
      const outside = words.filter(
        ({ top, bottom }) => top < pointsIn(12) - 1 || bottom > height - pointsIn(12) + 1,
      );
      // The last word of a page is its number, and nothing but running heads is as small.
      const running = words.at(-1)!.size + 0.1;
      expect(outside.filter(({ size }) => size > running)).toEqual([]);
    }
  });

  it('spares ink', () => {
    for (const page of pages) {
      expect(inkOf(page) / page.pixels.length).toBeLessThan(inkiest[role] ?? 0.09);
    }
  });

  it('has no dark area that is larger than the number of a task', () => {
    const most = role === 'teacher-guide' ? 30 : 9;
    for (const page of pages) expect(largestDarkSquare(page)).toBeLessThan(dotsIn(most));
  });

  it('is set large enough to read', async () => {
    const sizes = await textSizes(url);
    const all = [...sizes.keys()];
    const most = [...sizes].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
    expect(Math.min(...all)).toBeGreaterThanOrEqual(role === 'worksheet-large-print' ? 18 : 9);
    expect(most).toBeGreaterThanOrEqual(role === 'worksheet-large-print' ? 18 : 10.25);
    if (role === 'worksheet' || role === 'home-letter') expect(most).toBeGreaterThanOrEqual(11);
  });
});

interface PageWords {
  readonly height: number;
  readonly words: readonly { readonly top: number; readonly bottom: number; readonly size: number }[];
}

/** Where the words of each page stand, in points from its top. */
function wordsByPage(url: string): readonly PageWords[] {
  const xml = execFileSync('pdftotext', ['-bbox', site + url, '-'], { encoding: 'utf8' });
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => ({
      height: Number(/height="([\d.]+)"/.exec(page)![1]),
      words: [...page.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"/g)].map(([, min, max]) => ({
        top: Number(min),
        bottom: Number(max),
        size: Number(max) - Number(min),
      })),
    }));
}

function inkAtSides({ width, pixels }: GreyPage, side: number): number {
  const near = Math.floor(side);
  return pixels.filter((grey, index) => {
    const x = index % width;
    return grey < 250 && (x < near || x >= width - near);
  }).length;
}

/** Side of the largest square of dark dots. */
function largestDarkSquare({ width, pixels }: GreyPage): number {
  const sides = new Uint16Array(pixels.length);
  let largest = 0;
  pixels.forEach((grey, index) => {
    if (grey >= 128) return;
    const inner = index % width > 0 && index >= width;
    sides[index] = inner
      ? 1 + Math.min(sides[index - 1]!, sides[index - width]!, sides[index - width - 1]!)
      : 1;
    largest = Math.max(largest, sides[index]!);
  });
  return largest;
}

/** For each size of text that is not a running head, how much is set in it. */
async function textSizes(url: string): Promise<ReadonlyMap<number, number>> {
  const pdf = await PDFDocument.load(read(url), { updateMetadata: false });
  const sizes = new Map<number, number>();
  for (const page of pdf.getPages()) {
    const stream = page.node.lookup(PDFName.of('Contents')) as PDFRawStream;
    const content = Buffer.from(inflateSync(stream.getContents())).toString('latin1');
    const real = content.replace(/\/Artifact[^\n]*?(?:BMC|BDC)[\s\S]*?EMC/g, '');
    for (const [, size, shown] of real.matchAll(/\/F\d+ ([\d.]+) Tf([\s\S]*?)ET/g))
      sizes.set(Number(size), (sizes.get(Number(size)) ?? 0) + shown!.length);
  }
  return sizes;
}
