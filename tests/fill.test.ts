import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFCheckBox, PDFDocument, PDFRadioGroup, PDFTextField } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openViewer } from './browser.ts';
import { darkened, isBox, placesIn, worksheets } from './fields.ts';
import { greyPages } from './grey-pages.ts';
import { read } from './site.ts';

const written = 'Een antwoord';
const letter = 'B';

/** A worksheet with every field filled in, saved as a program would. */
async function filled(url: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(read(url));
  for (const field of pdf.getForm().getFields()) {
    if (field instanceof PDFTextField) field.setText(isBox(field) ? letter : written);
    if (field instanceof PDFCheckBox) field.check();
    if (field instanceof PDFRadioGroup) field.select(field.getOptions()[0]!);
  }
  return pdf.save();
}

/** The values of all fields, after opening a file. */
async function valuesIn(pdf: Uint8Array): Promise<readonly string[]> {
  const form = (await PDFDocument.load(pdf)).getForm();
  return form.getFields().map((field) => {
    if (field instanceof PDFTextField) return field.getText() ?? '';
    if (field instanceof PDFCheckBox) return String(field.isChecked());
    return field instanceof PDFRadioGroup ? (field.getSelected() ?? '') : '?';
  });
}

describe.each(worksheets)('the worksheet of $name', ({ url }) => {
  it('keeps what was filled in, and poppler shows it in every field', async () => {
    const before = read(url);
    const after = await filled(url);
    const values = await valuesIn(after);
    expect(values.length).toBeGreaterThan(10);
    expect(values.filter((value) => value === '' || value === 'false' || value === '?')).toEqual([]);
    const [empty, full] = [greyPages(before, 72), greyPages(after, 72)];
    const unchanged = (await placesIn(after)).filter((place) => darkened(empty, full, place) < 3);
    expect(unchanged.map(({ name }) => name)).toEqual([]);
  });
});

const viewer = await openViewer();

describe.runIf(viewer)('the viewer of Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lesson-kit-fill-'));
  let tab: Page;
  beforeAll(async () => {
    tab = await viewer!.newPage({ viewport: { width: 1000, height: 1150 } });
  });
  afterAll(async () => {
    await viewer!.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const show = async (name: string, pdf: Uint8Array): Promise<string> => {
    writeFileSync(join(folder, name), pdf);
    await tab.goto('about:blank');
    await tab.goto(`${pathToFileURL(join(folder, name)).href}#toolbar=0&navpanes=0&zoom=100`);
    return stillPicture();
  };

  /** The viewer paints when it is ready and tells nobody: wait until two pictures are the same. */
  const stillPicture = async (): Promise<string> => {
    let last = '';
    for (let attempt = 0; attempt < 40; attempt++) {
      await tab.waitForTimeout(250);
      const now = (await tab.screenshot()).toString('base64');
      if (now === last && attempt > 3) return now;
      last = now;
    }
    return last;
  };

  it('shows what was filled in elsewhere', async () => {
    const [{ url }] = worksheets as [(typeof worksheets)[number]];
    const empty = await show('empty.pdf', read(url));
    expect(await show('again.pdf', read(url))).toBe(empty);
    expect(await show('filled.pdf', await filled(url))).not.toBe(empty);
  });

  it('lets a child write a name, and tick', async () => {
    const [{ url }] = worksheets as [(typeof worksheets)[number]];
    const empty = await show('empty.pdf', read(url));
    await tab.mouse.click(...(await spotOf(url, 'head_1')));
    await tab.keyboard.type('Noor');
    await tab.mouse.click(20, 20);
    const named = await stillPicture();
    expect(named).not.toBe(empty);
    const first = (await placesIn(read(url))).find(
      ({ page, name }) => page === 0 && !name.startsWith('head'),
    )!;
    await tab.mouse.click(...(await spotOf(url, first.name)));
    await tab.mouse.click(20, 20);
    expect(await stillPicture()).not.toBe(named);
  });

  /** The middle of a field on the first page, where the viewer shows it. */
  async function spotOf(url: string, name: string): Promise<[number, number]> {
    const { left, top, width, height } = (await placesIn(read(url))).find((place) => place.name === name)!;
    const scale = 96 / 72;
    const margin = (1000 - 595.28 * scale) / 2;
    return [margin + (left + width / 2) * scale, (top + height / 2) * scale + 3];
  }
});
