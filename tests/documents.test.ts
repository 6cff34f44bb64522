import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../src/docx/render.ts';
import { homeLetterSheet, type MakeSheet, worksheetSheet } from '../src/kit/sheets.ts';
import { localeOf } from '../src/locale/locale.ts';
import { Problems } from '../src/problem.ts';
import { readContent } from '../src/source/content.ts';
import { projectFolder } from './build-kit.ts';
import { faultsOf } from './builders/package.ts';
import { partsOf } from './builders/word.ts';

interface WordDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const makers: readonly (readonly [string, MakeSheet])[] = [
  ['worksheet', worksheetSheet],
  ['home-letter', homeLetterSheet],
];

const documents = await drawAll();

/** The worksheet and the letter home of every edition of every lesson. */
async function drawAll(): Promise<readonly WordDocument[]> {
  const { lessons, ...shared } = readContent(join(projectFolder, 'lessons'), new Problems('en').report);
  const sheets = lessons.flatMap((lesson) =>
    lesson.editions.flatMap((edition) =>
      makers.map(([reader, make]) => ({
        name: `${lesson.slug}-${edition.language}-${reader}`,
        sheet: make(lesson, edition, { ...shared, locale: localeOf(edition.language) }),
      })),
    ),
  );
  return Promise.all(sheets.map(async ({ name, sheet }) => ({ name, bytes: await renderDocx(sheet) })));
}

it('there are documents to look at', () => {
  expect(documents.length).toBeGreaterThanOrEqual(16);
});

it('a document that lacks a part, or whose text breaks off, would be found', () => {
  const files = unzipSync(documents[0]!.bytes);
  const { 'word/numbering.xml': _, ...others } = files;
  expect(faultsOf(zipSync(others))).toContain('/word/numbering.xml is missing');
  const cut = files['word/document.xml']!.slice(0, -14);
  expect(faultsOf(zipSync({ ...files, 'word/document.xml': cut })).join()).toContain('is not closed');
});

describe.each(documents)('$name', ({ bytes }) => {
  it('is a sound package, in which every reference finds what it names', () => {
    expect(faultsOf(bytes)).toEqual([]);
  });

  it('has headings that skip no level, and words for every picture that is not decoration', () => {
    const text = partsOf(bytes).get('word/document.xml') ?? '';
    const levels = [...text.matchAll(/<w:pStyle w:val="Heading(\d)"/gu)].map(([, level]) => Number(level));
    levels.reduce((above, level) => {
      expect(level).toBeLessThanOrEqual(above + 1);
      return level;
    }, 1);
    const pictures = text.match(/<wp:docPr .*?<wp:cNvGraphicFramePr/gsu) ?? [];
    expect(pictures.filter((xml) => !/descr="[^"]+"|adec:decorative/u.test(xml))).toEqual([]);
  });
});

const office = spawnSync('soffice', ['--version']).status === 0;

describe.runIf(office)('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lesson-kit-office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('opens every document, and sets it on as many pages as such a paper has', {
    timeout: 180_000,
  }, async () => {
    for (const { name, bytes } of documents) writeFileSync(join(folder, `${name}.docx`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const names = documents.map(({ name }) => `${name}.docx`);
    const { status } = spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', ...names], {
      cwd: folder,
    });
    expect(status).toBe(0);
    for (const { name } of documents) {
      const pages = (await PDFDocument.load(readFileSync(join(folder, `${name}.pdf`)))).getPageCount();
      expect(pages, name).toBeLessThanOrEqual(name.endsWith('home-letter') ? 2 : 9);
    }
  });
});
