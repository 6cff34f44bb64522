import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { everyBlock } from '../../tests/builders/blocks.ts';
import { sheetOf } from '../../tests/builders/sheet.ts';
import { Problems } from '../problem.ts';
import { paragraph } from '../sheet/compose.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { readContent } from '../source/content.ts';
import { layForms } from './desk.ts';
import type { Drawn, OpenEngine } from './engines/engine.ts';
import { openKit } from './engines/kit.ts';
import { openTypst } from './engines/typst.ts';
import { worksheets } from './sheets.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let drawn = 0;

async function draw(open: OpenEngine, sheet: Sheet): Promise<Drawn> {
  const document = `sheet-${drawn++}`;
  layForms(folder, document, sheet, 'unused.css');
  return (await open(folder)).prepare(document)();
}

/** Every word on paper, sorted: engines place columns and break lines and pages as they like. */
function wordsOf({ bytes }: Drawn): readonly string[] {
  const file = join(folder, 'text.pdf');
  writeFileSync(file, bytes);
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
  return text
    .replace(/[\u00ad\u2010-]\s*\n/gu, '')
    .replace(/[\u00ad☐☑-]/gu, '')
    .split(/\s+/u)
    .filter(Boolean)
    .sort();
}

/** Without what stands on every page: engines need not fill the same number of pages. */
const plain = (sheet: Sheet): Sheet => ({ ...sheet, running: { head: '', foot: '', pageOf: '' } });

const real = worksheets(readContent('lessons', new Problems('en').report));

describe('the bench is fair', () => {
  it.each(real)('$title ($language) has the same words from Typst as from us', async (sheet) => {
    const [ours, theirs] = [await draw(openKit, plain(sheet)), await draw(openTypst, plain(sheet))];
    expect(wordsOf(theirs)).toEqual(wordsOf(ours));
    expect(Math.abs(theirs.pages - ours.pages)).toBeLessThanOrEqual(1);
  });

  it('writes every kind of block for Typst, with the words that we draw', async () => {
    const sheet = plain(sheetOf(everyBlock));
    expect(wordsOf(await draw(openTypst, sheet))).toEqual(wordsOf(await draw(openKit, sheet)));
  });

  it('prints running heads and numbers of pages in Typst too', async () => {
    const words = wordsOf(await draw(openTypst, sheetOf([paragraph('Hello')]))).join(' ');
    expect(words).toBe('1 1 Hello Page Who Worksheet Worksheet is it of really?');
  });

  it('gives Typst no word of an author as code, so that it has nothing to fetch', async () => {
    const words = '#import "@preview/cetz:0.3.4": * #read("/etc/passwd") $x$ \\ [ ] // *a* _b_ @c <d>';
    const text = wordsOf(await draw(openTypst, plain(sheetOf([paragraph(words)])))).join(' ');
    for (const word of ['#import', '"@preview/cetz:0.3.4":', '#read("/etc/passwd")', '$x$', '*a*', '@c'])
      expect(text).toContain(word);
  });
});
