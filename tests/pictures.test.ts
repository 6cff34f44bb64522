import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as makers from '../src/kit/sheets.ts';
import { localeOf } from '../src/locale/locale.ts';
import { loadFaces } from '../src/pdf/faces.ts';
import { type PdfOptions, renderPdf } from '../src/pdf/render.ts';
import { Problems } from '../src/problem.ts';
import type { Block } from '../src/sheet/blocks.ts';
import type { Sheet } from '../src/sheet/sheet.ts';
import { readContent } from '../src/source/content.ts';
import { projectFolder } from './build-kit.ts';
import { type GreyPage, greyPages } from './grey-pages.ts';
import { readPng, writePng } from './png.ts';
import { blocksOfEachKind, sheetOf } from './verapdf/every-block.ts';

/**
 * Papers as they look, held against pictures in `tests/pictures`.
 *
 * Who changes the look on purpose draws them anew and looks at what has changed:
 * `UPDATE_PICTURES=1 npx vitest run --project kit tests/pictures.test.ts`
 */
const folder = join(projectFolder, 'tests/pictures');
const renew = process.env.UPDATE_PICTURES === '1';
const dotsPerInch = 45;

/** Side of the squares whose ink is compared, in dots: smoothing of edges makes no difference there. */
const square = 10;
/** The part of a square that may have other ink. */
const tolerance = 0.05;

/** Enough pages for a list of contents. */
const farBelow: readonly Block[] = ['a', 'b', 'c', 'd'].map((label) => ({
  kind: 'frame',
  label,
  height: 200,
}));

describe('each kind of block', () => {
  const bare = { head: { document: '', summary: '', facts: [], fillIn: [] }, title: 'X' };
  const cases = (['worksheet', 'answer-key'] as const).flatMap((reader) =>
    Object.entries(blocksOfEachKind(reader)).map(([kind, block]) => ({ reader, kind, block })),
  );

  it.each(cases)('$kind on a $reader looks as it did', async ({ reader, kind, block }) => {
    const blocks = kind === 'contents' ? [block, ...farBelow] : [block];
    const [page] = await draw(sheetOf(blocks, { ...bare, reader }));
    hold(`${kind}-${reader}`, topOf(page!));
  });
});

describe('each kind of paper', () => {
  const root = join(projectFolder, 'tests/stress/lessons');
  const { lessons, ...shared } = readContent(root, new Problems('en').report);
  const cases = [
    { name: 'worksheet', make: makers.worksheetSheet },
    { name: 'worksheet-large-print', make: makers.largePrintSheet, edition: 'large-print' },
    { name: 'answer-key', make: makers.answerKeySheet },
    { name: 'teacher-guide', make: makers.teacherGuideSheet },
    { name: 'home-letter', make: makers.homeLetterSheet },
  ] as const;

  it.each(cases)('the $name looks as it did', async ({ name, make, ...options }) => {
    for (const lesson of lessons) {
      const edition = lesson.editions.find(({ language }) => language === 'nl')!;
      const sheet = make(lesson, edition, { ...shared, locale: localeOf('nl') });
      const [first] = await draw(sheet, options);
      hold(`${name}-${sheet.face}`, first!);
    }
  });
});

describe('the comparison', () => {
  it('forgives smoothing and sees a line that has moved', () => {
    const page = (row: number, grey: number): GreyPage => ({
      width: 60,
      height: 60,
      pixels: Uint8Array.from({ length: 3600 }, (_, at) => (Math.floor(at / 60) === row ? grey : 255)),
    });
    expect(differences(page(14, 0), page(14, 40))).toEqual([]);
    expect(differences(page(14, 0), page(24, 0))).not.toEqual([]);
    expect(differences(page(14, 0), { ...page(14, 0), width: 30, height: 120 })).not.toEqual([]);
  });
});

async function draw(sheet: Sheet, options?: PdfOptions): Promise<readonly GreyPage[]> {
  return greyPages(renderPdf(sheet, await loadFaces(sheet.face), options).bytes, dotsPerInch);
}

/** The part of a page that holds a single block. */
function topOf({ width, height, pixels }: GreyPage): GreyPage {
  const rows = Math.round(height * 0.45);
  return { width, height: rows, pixels: pixels.subarray(0, width * rows) };
}

function hold(name: string, page: GreyPage): void {
  const file = join(folder, `${name}.png`);
  if (renew) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, writePng(page));
  }
  expect(differences(readPng(readFileSync(file)), page), `${name}.png`).toEqual([]);
}

/** Squares of two pictures that differ, as "column,row". */
function differences(one: GreyPage, other: GreyPage): readonly string[] {
  if (one.width !== other.width || one.height !== other.height) return ['size'];
  const [before, after] = [inkBySquare(one), inkBySquare(other)];
  return [...before].flatMap(([place, ink]) =>
    Math.abs(ink - after.get(place)!) > tolerance ? [place] : [],
  );
}

/** How dark each square is, from 0 to 1. */
function inkBySquare({ width, pixels }: GreyPage): ReadonlyMap<string, number> {
  const squares = new Map<string, number>();
  pixels.forEach((grey, index) => {
    const place = `${Math.floor((index % width) / square)},${Math.floor(index / width / square)}`;
    squares.set(place, (squares.get(place) ?? 0) + (255 - grey) / 255 / square ** 2);
  });
  return squares;
}
