import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, type Served, serve } from './browser.ts';
import { seen, violations } from './looking.ts';
import { entriesOf } from './packs.ts';
import { catalogue, read, site } from './site.ts';

/** Several lessons in one zip, made in the page. */

let browser: Browser;
let served: Served;
let context: BrowserContext;
let tab: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serve(site)]);
});

beforeEach(async () => {
  // The site's own worker would fetch in the page's place, where no test can stand in its way.
  context = await browser.newContext({ acceptDownloads: true, serviceWorkers: 'block' });
  tab = await context.newPage();
});

afterEach(() => context.close());

afterAll(async () => {
  await browser?.close();
  served?.close();
});

const language = 'en';
const editions = catalogue.lessons.flatMap((lesson) =>
  lesson.editions.filter((edition) => edition.language === language),
);
const chooser = () => tab.locator('.pack-chooser');
const status = () => chooser().getByRole('status');

async function open(): Promise<void> {
  await tab.goto(`${served.origin}${catalogue.pages[language]!.finder}`);
  await chooser().locator('summary').press('Enter');
}

async function download(): Promise<ReadonlyMap<string, Uint8Array>> {
  const [saved] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('button', { name: 'Make the zip' }).press('Enter'),
  ]);
  expect(saved.suggestedFilename()).toBe('lessons.zip');
  return entriesOf(readFileSync(await saved.path()));
}

const nameOf = (url: string) => url.split('/').at(-1)!;

describe('several lessons in one zip', () => {
  it('have the papers of the site byte for byte, a readme and the licence, by keyboard alone', async () => {
    const requests: string[] = [];
    tab.on('request', (request) => requests.push(request.url()));
    await open();
    const chosen = editions.slice(0, 2);
    for (const { title } of chosen) await chooser().getByLabel(title, { exact: true }).press('Space');
    const entries = await download();
    const papers = chosen.flatMap(({ files }) => files.filter(({ format }) => /pdf|docx/.test(format)));
    expect(entries.size).toBe(papers.length + 2);
    for (const { url } of papers) {
      const [name, bytes] = [...entries].find(
        ([name]) =>
          url.includes(name.split('/')[0]!.split('-').slice(2).join('-')) && name.endsWith(`/${nameOf(url)}`),
      )!;
      expect(Buffer.from(bytes).equals(read(url)), name).toBe(true);
    }
    const readme = new TextDecoder().decode(entries.get('README.txt'));
    for (const { title } of chosen) expect(readme).toContain(`- ${title}`);
    expect(Buffer.from(entries.get('LICENSE.txt')!).equals(read(catalogue.licence))).toBe(true);
    expect(await seen(status())).toContain('The zip is ready');
    expect(requests.filter((url) => !url.startsWith(served.origin) && !url.startsWith('blob:'))).toEqual([]);
  });

  it('for pupils hold nothing of the teacher', async () => {
    await open();
    await chooser().getByLabel('Only what pupils get').check();
    await chooser().getByLabel(editions[0]!.title, { exact: true }).check();
    const names = [...(await download()).keys()].map(nameOf);
    expect(names.sort()).toEqual([
      'LICENSE.txt',
      'README.txt',
      'worksheet-large-print.pdf',
      'worksheet.docx',
      'worksheet.pdf',
    ]);
  });

  it('say what to do when none is chosen, or when a paper does not come', async () => {
    await open();
    await tab.getByRole('button', { name: 'Make the zip' }).click();
    expect(await seen(status())).toBe('Choose a lesson first.');
    await tab.route('**/worksheet.pdf', (route) => route.fulfill({ body: 'cut off' }));
    await chooser().getByLabel(editions[0]!.title, { exact: true }).check();
    await tab.getByRole('button', { name: 'Make the zip' }).click();
    await status().filter({ hasText: 'did not work' }).waitFor();
  });

  it('can be stopped on the way', async () => {
    await open();
    await tab.route('**/*.pdf', () => new Promise(() => {}));
    await chooser().getByLabel(editions[0]!.title, { exact: true }).check();
    await tab.getByRole('button', { name: 'Make the zip' }).click();
    await tab.getByRole('progressbar').waitFor();
    await tab.getByRole('button', { name: 'Stop' }).click();
    await status().filter({ hasText: 'Stopped' }).waitFor();
    expect(await tab.getByRole('progressbar').isVisible()).toBe(false);
  });
});

it('axe finds nothing wrong with the form', async () => {
  await context.close();
  context = await browser.newContext({ bypassCSP: true });
  tab = await context.newPage();
  await open();
  expect(await violations(tab)).toEqual([]);
});

it('from a disk, where a page may fetch nothing, there is no form', async () => {
  await tab.goto(pathToFileURL(join(site, catalogue.pages[language]!.finder!, 'index.html')).href);
  expect(await chooser().isVisible()).toBe(false);
});
