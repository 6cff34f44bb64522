import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, type Served, serve } from './browser.ts';
import { seen, violations } from './looking.ts';
import { entriesOf } from './packs.ts';
import { addresses, catalogue, page, read, site } from './site.ts';

/** The finder, the learning lines and the page of goals, as a teacher uses them. */

let browser: Browser;
let served: Served;
let context: BrowserContext;
let tab: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serve(site)]);
});

beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true, bypassCSP: true });
  tab = await context.newPage();
});

afterEach(() => context.close());

afterAll(async () => {
  await browser?.close();
  served?.close();
});

const pages = catalogue.pages.en!;
const inEnglish = catalogue.lessons.flatMap((lesson) =>
  lesson.editions.flatMap((edition) => (edition.language === 'en' ? [{ lesson, edition }] : [])),
);
const status = () => tab.locator('.finder-count');
const found = () => tab.locator('.finder-card:visible');
const open = (query = '') => tab.goto(`${served.origin}${pages.finder}${query}`);

describe('the finder', () => {
  it('finds a lesson by three filters, and its pack can be downloaded', async () => {
    await open();
    expect(await seen(status())).toBe(`Lessons found: ${inEnglish.length}`);
    const { lesson, edition } = inEnglish.find(({ lesson }) => lesson.tier === '9-12')!;
    await tab.getByLabel('Ages 9 to 12').first().check();
    await tab.getByLabel('Topic', { exact: true }).selectOption(lesson.topic);
    await tab.getByLabel('Official goal').selectOption(lesson.goals[0]!);
    const wanted = inEnglish.filter(
      ({ lesson: { tier, topic, goals } }) =>
        tier === '9-12' && topic === lesson.topic && goals.includes(lesson.goals[0]!),
    );
    expect(await seen(status())).toBe(`Lessons found: ${wanted.length}`);
    expect(await found().count()).toBe(wanted.length);
    await found().getByRole('link', { name: edition.title, exact: true }).click();
    const pack = edition.files.find(({ role }) => role === 'pack-teacher')!;
    const [saved] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('link', { name: 'Everything in one zip' }).click(),
    ]);
    const bytes = readFileSync(await saved.path());
    expect(bytes.equals(read(pack.url))).toBe(true);
    expect(entriesOf(bytes).size).toBeGreaterThan(5);
  });

  it('keeps what is asked in the address: it can be shared, and gone back from step by step', async () => {
    await open();
    await tab.getByLabel('Ages 6 to 9').first().check();
    await tab.getByLabel('Time', { exact: true }).selectOption('25');
    const shared = tab.url();
    expect(new URL(shared).search).toBe('?tier=6-9&minutes=25');
    const count = await seen(status());
    const other = await context.newPage();
    await other.goto(shared);
    expect(await seen(other.locator('.finder-count'))).toBe(count);
    expect(await other.getByLabel('Ages 6 to 9').first().isChecked()).toBe(true);
    await tab.goBack();
    expect(new URL(tab.url()).search).toBe('?tier=6-9');
    expect(await tab.getByLabel('Time', { exact: true }).inputValue()).toBe('');
    await tab.goBack();
    expect(await found().count()).toBe(inEnglish.length);
  });

  it('is searched in both languages, and typing leaves no steps in the history', async () => {
    await open();
    const before = await tab.evaluate('history.length');
    const { lesson, edition } = inEnglish[0]!;
    const dutch = lesson.editions.find(({ language }) => language === 'nl')!;
    await tab.getByLabel('Search').pressSequentially(dutch.title.toUpperCase());
    await tab.locator('.finder-card:visible', { hasText: edition.title }).waitFor();
    await tab.waitForFunction('document.querySelectorAll(".finder-card:not([hidden])").length < 4');
    expect(await tab.evaluate('history.length')).toBe(before);
    expect(new URL(tab.url()).searchParams.get('q')).toBe(dutch.title.toUpperCase());
  });

  it('says what to leave out where nothing fits, and leaves it out on a press', async () => {
    await open('?tier=9-12&q=xyzzy');
    expect(await seen(status())).toBe('No lesson fits all of this.');
    await tab.getByRole('button', { name: 'Without ‘xyzzy’' }).click();
    expect(await seen(status())).toMatch(/^Lessons found: \d+$/);
    expect(new URL(tab.url()).search).toBe('?tier=9-12');
    await tab.getByRole('button', { name: 'Clear all' }).click();
    await tab.waitForURL((url) => url.search === '');
    expect(await found().count()).toBe(inEnglish.length);
  });

  it('has all lessons without a script, by age and by topic', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    tab = await plain.newPage();
    await open();
    expect(await found().count()).toBe(inEnglish.length);
    expect(await tab.getByRole('search').isVisible()).toBe(false);
    for (const { edition } of inEnglish)
      expect(
        await tab.locator('.finder-topics').getByRole('link', { name: edition.title }).count(),
      ).toBeGreaterThan(0);
    await plain.close();
  });

  it('asks only this site for its words, and has no answer among them', async () => {
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await open('?q=chat');
    await tab.waitForLoadState('networkidle');
    expect(asked.every((url) => url.startsWith(served.origin))).toBe(true);
    expect(asked.filter((url) => url.endsWith('words.json'))).toHaveLength(1);
    const words = JSON.parse(read(`${pages.finder}words.json`).toString('utf8')) as Record<string, string>;
    expect(Object.keys(words)).toEqual(catalogue.lessons.map(({ id }) => id));
  });

  it('is accessible while it shows some lessons, and while it shows none', async () => {
    for (const query of ['?tier=9-12&minutes=25', '?q=xyzzy&topic=contact']) {
      await open(query);
      expect(await violations(tab)).toEqual([]);
    }
  });

  it('weighs at most 60 kB, and its scripts 15 kB', async () => {
    const own = page(pages.finder!);
    const scripts = [...own.matchAll(/src="[./]*(assets\/[^"]+\.js)"/g)].map(([, url]) => gzipped(`/${url}`));
    const styles = [...own.matchAll(/href="[./]*(assets\/[^"]+\.css)"/g)].map(([, url]) =>
      gzipped(`/${url}`),
    );
    const fonts = [...own.matchAll(/href="[./]*(assets\/[^"]+\.woff2)"/g)].map(
      ([, url]) => read(`/${url}`).length,
    );
    const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
    expect(sum(scripts)).toBeLessThan(15_000);
    expect(gzipSync(own).length + sum([...scripts, ...styles, ...fonts])).toBeLessThan(60_000);
  });
});

const gzipped = (address: string) => gzipSync(read(address)).length;

describe('a picture of a paper', () => {
  const papers = inEnglish.flatMap(({ edition }) => edition.files.filter(({ format }) => format === 'pdf'));

  it.each(papers)('stands beside $url, smaller than 15 kB and without a word', ({ url }) => {
    const picture = read(url.replace(/([^/]+)\.pdf$/, 'previews/$1.svg')).toString('utf8');
    expect(picture.length).toBeLessThan(15_000);
    expect(picture.replace(/<[^>]*>/g, '')).toBe('');
  });
});

describe('a learning line', () => {
  const lines = addresses.filter((address) => /^\/en\/[\d-]+\/index\.html$/.test(address));

  it('stands for each age, with each lesson behind those that it looks back at', async () => {
    expect(lines).toHaveLength(new Set(inEnglish.map(({ lesson }) => lesson.tier)).size);
    for (const line of lines) {
      await tab.goto(served.origin + line);
      const steps = tab.locator('.line > li');
      const titles = await steps.locator('h2').allInnerTexts();
      for (const [index, step] of (await steps.all()).entries())
        for (const link of await step.locator('.line-recall a').allInnerTexts())
          if (titles.includes(link)) expect(titles.slice(0, index)).toContain(link);
    }
  });

  it('fits on one sheet of paper', async () => {
    for (const line of lines) {
      await tab.goto(served.origin + line);
      const pdf = (await tab.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), line).toHaveLength(1);
    }
  });
});

describe('the page of goals', () => {
  it('names the lessons of each goal, and says where there is none', async () => {
    await tab.goto(served.origin + pages.coverage!);
    for (const { lesson, edition } of inEnglish) {
      const links = tab.getByRole('link', { name: edition.title, exact: true });
      expect(await links.count(), lesson.id).toBe(lesson.goals.length);
    }
    const gaps = tab.locator('tr.gap');
    expect(await gaps.getByRole('link').count()).toBe(0);
    expect(await seen(gaps.first().getByRole('rowheader'))).toContain('No lesson yet');
  });
});

describe('the page for teachers', () => {
  it('tells what has changed, where that was written down', () => {
    const { edition } = inEnglish.find(({ lesson }) => lesson.id === '9-12/fake-profiles')!;
    const html = page(edition.pages.teacher!);
    expect(html).toContain('<time datetime="2026-11-24">24 November 2026</time>: First edition.');
    expect(html).toContain('href="#lesson-disclosure"');
  });
});
