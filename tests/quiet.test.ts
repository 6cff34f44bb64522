import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, type Served, serve } from './browser.ts';
import { type BuiltKit, buildEveryKind, helpPage, lessonPage } from './every-kind.ts';
import { seen, violations } from './looking.ts';

let kit: BuiltKit;
let browser: Browser;
let served: Served;
let context: BrowserContext;
let tab: Page;

beforeAll(async () => {
  kit = buildEveryKind();
  [browser, served] = await Promise.all([openBrowser(), serve(kit.folder)]);
});

afterAll(async () => {
  await browser?.close();
  served?.close();
  kit?.remove();
});

beforeEach(() => visit());
afterEach(() => context.close());

/** Opens the lesson as a new visitor. */
async function visit(options: BrowserContextOptions = {}, before?: string): Promise<void> {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  if (before) await context.addInitScript(before);
  tab = await context.newPage();
  await tab.goto(served.origin + lessonPage);
}

const exercise = (id: string) => tab.locator(`#${id}`);
const button = (under: Locator | Page, name: string) => under.getByRole('button', { name, exact: true });
const textbox = (id: string) => exercise(id).getByRole('textbox').first();

/** Everything that the page could have left on the device. */
const leftBehind = () =>
  tab.evaluate(async () => {
    const { localStorage, sessionStorage, indexedDB, caches } = globalThis as unknown as {
      localStorage: object;
      sessionStorage: object;
      indexedDB: { databases(): Promise<readonly { name: string }[]> };
      caches: { keys(): Promise<readonly string[]> };
    };
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...databases,
      ...(await caches.keys()),
    ];
  });

/** Waits until the worker is ready: from then on the page that was open is kept. */
const kept = () => tab.evaluate('navigator.serviceWorker.ready.then(() => true)');

/** One answer in each kind that is judged. */
async function answerSome(): Promise<void> {
  await exercise('one').getByLabel('Reply right away').check();
  await exercise('chat').getByRole('checkbox', { name: 'Keep this between us.' }).check();
  await button(exercise('steps'), 'Get help up').click();
  await exercise('pairs').getByLabel('Tell nobody').selectOption({ label: 'Hurry' });
  await exercise('groups').getByLabel('Your address', { exact: true }).selectOption({ label: 'Keep' });
  await exercise('words').getByLabel('Gap 1').fill('fault');
}

/** What stands in the exercises that `answerSome` did. */
async function answers(): Promise<readonly unknown[]> {
  return [
    await exercise('one').getByLabel('Reply right away').isChecked(),
    await exercise('chat').getByRole('checkbox', { name: 'Keep this between us.' }).isChecked(),
    (await seen(exercise('steps').locator('.cards'))).replace(/\s+/g, ' '),
    await exercise('pairs').getByLabel('Tell nobody').inputValue(),
    await exercise('groups').getByLabel('Your address', { exact: true }).inputValue(),
    await exercise('words').getByLabel('Gap 1').inputValue(),
  ];
}

describe('answers on the device', () => {
  it('are there again after a reload, and a story starts over', async () => {
    await answerSome();
    await exercise('story').getByRole('link', { name: 'Luca waits' }).click();
    const before = await answers();
    await tab.reload();
    expect(await answers()).toEqual(before);
    expect(await seen(exercise('story').locator('.step-title:visible'))).toBe('A message');
    expect(await seen(exercise('one').getByRole('status'))).toBe('');
  });

  it('are gone when they are erased: from the page, the device, and the next visit', async () => {
    const fresh = await answers();
    await answerSome();
    await textbox('text').fill('Something of my own');
    await button(exercise('text'), 'Keep on this device').click();
    await tab.locator('.reading summary').click();
    await tab.getByLabel('Text size').selectOption('large');
    await kept();
    expect(await leftBehind()).not.toEqual([]);
    await button(tab, 'Erase').click();
    await tab.getByText('has been erased').waitFor();
    expect(await leftBehind()).toEqual([]);
    expect(await answers()).toEqual(fresh);
    expect(await textbox('text').inputValue()).toBe('');
    await tab.reload();
    expect(await answers()).toEqual(fresh);
  });

  it('work for as long as the page where the browser refuses to store', async () => {
    const refuse = (name: string) =>
      `Object.defineProperty(window, '${name}', { get() { throw new DOMException('no', 'SecurityError'); } });`;
    await visit({}, ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map(refuse).join(''));
    const errors: Error[] = [];
    tab.on('pageerror', (error) => errors.push(error));
    await answerSome();
    await button(exercise('one'), 'Check').click();
    expect(await seen(exercise('one').getByRole('status'))).toContain('Not quite');
    await button(tab, 'Erase').click();
    await tab.getByText('has been erased').waitFor();
    expect(await exercise('one').getByLabel('Reply right away').isChecked()).toBe(false);
    await button(tab, 'Leave now').click();
    await tab.waitForURL('**/away/');
    expect(errors).toEqual([]);
  });
});

describe('what is personal', () => {
  const fill = async () => {
    await textbox('text').fill('My own words');
    await textbox('card').fill('Miss Rahman');
    await exercise('faces').getByRole('radio', { name: 'Not yet' }).first().check();
  };
  const filled = async () => [
    await textbox('text').inputValue(),
    await textbox('card').inputValue(),
    await exercise('faces').getByRole('radio', { name: 'Not yet' }).first().isChecked(),
  ];

  it('is gone with the page, and never stood in storage', async () => {
    await fill();
    expect(await leftBehind().then((names) => names.filter((name) => name.includes('answers')))).toEqual([]);
    await tab.reload();
    expect(await filled()).toEqual(['', '', false]);
  });

  it('is gone too for somebody who goes back to the page', async () => {
    await fill();
    await tab.goto(served.origin + helpPage);
    await tab.goBack();
    expect(await filled()).toEqual(['', '', false]);
  });

  it('stays when the student asks for it, and goes when they change their mind', async () => {
    await fill();
    for (const id of ['text', 'card', 'faces']) await button(exercise(id), 'Keep on this device').click();
    await textbox('text').fill('My own words, changed');
    await tab.reload();
    expect(await filled()).toEqual(['My own words, changed', 'Miss Rahman', true]);
    expect(await seen(exercise('card').getByRole('status'))).toContain('Anyone who uses this device');
    for (const id of ['text', 'card', 'faces']) await button(exercise(id), 'Keep on this device').click();
    await tab.reload();
    expect(await filled()).toEqual(['', '', false]);
  });

  it('is printed on its own', async () => {
    await tab.evaluate('window.print = () => (window.printed = (window.printed ?? 0) + 1)');
    await fill();
    await button(exercise('card'), 'Print').click();
    expect(await tab.evaluate('window.printed')).toBe(1);
    await tab.emulateMedia({ media: 'print' });
    expect(await exercise('card').isVisible()).toBe(true);
    expect(await exercise('text').isVisible()).toBe(false);
    expect(await tab.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    await tab.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await exercise('text').isVisible()).toBe(true);
  });
});

describe('leaving now', () => {
  const away = '**/en/away/';

  beforeEach(async () => {
    await tab.goto('about:blank');
    await tab.goto(served.origin + lessonPage);
  });

  it('replaces the page by an empty one that says nothing of it', async () => {
    await button(tab, 'Leave now').click();
    await tab.waitForURL(away);
    expect(await tab.title()).toBe('New tab');
    expect(await tab.content()).not.toMatch(/lesson|online|help/i);
    await tab.goBack();
    expect(tab.url()).toBe('about:blank');
  });

  it('leaves no second copy behind after links inside the page', async () => {
    await tab.getByRole('link', { name: 'Help', exact: true }).click();
    expect(tab.url()).toContain('#help');
    await exercise('story').getByRole('link', { name: 'Luca waits' }).click();
    await button(tab, 'Leave now').press('Space');
    await tab.waitForURL(away);
    await tab.goBack();
    expect(tab.url()).toBe('about:blank');
  });

  it('takes three presses of Escape, and no fewer', async () => {
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('Escape');
    expect(tab.url()).toContain(lessonPage);
    await tab.keyboard.press('Escape');
    await tab.waitForURL(away);
  });

  it('keeps earlier pages of the kit out of sight for who goes back, until somebody chooses one', async () => {
    await tab.goto(`${served.origin}/en/`);
    await tab.goto(served.origin + lessonPage);
    await button(tab, 'Leave now').click();
    await tab.waitForURL(away);
    await tab.goBack();
    await tab.waitForURL(away);
    await tab.goto(served.origin + lessonPage);
    expect(await tab.title()).toContain('One of each kind');
  });

  it('works on the help page, and without a network', async () => {
    await kept();
    await tab.goto(served.origin + helpPage);
    await context.setOffline(true);
    await button(tab, 'Leave now').click();
    await tab.waitForURL(away);
    expect(await tab.title()).toBe('New tab');
  });
});

describe('without a network', () => {
  it('a visited lesson works whole, and so does help', async () => {
    await kept();
    await context.setOffline(true);
    await tab.reload();
    await exercise('one').getByLabel('Show it').check();
    await button(exercise('one'), 'Check').click();
    expect(await seen(exercise('one').getByRole('status'))).toContain('that’s right');
    expect(await tab.evaluate('document.images[1].naturalWidth')).toBeGreaterThan(0);
    expect(await tab.evaluate('document.fonts.check("1rem Atkinson Hyperlegible Next")')).toBe(true);
    await tab.getByRole('link', { name: 'Everyone you can talk to' }).click();
    expect(await seen(tab.getByRole('heading', { level: 1 }))).toBe('Help');
    expect(await tab.locator('a[href="tel:999"]').isVisible()).toBe(true);
  });

  it('a newer build takes the place of the older one, each of them whole', async () => {
    const newer = buildEveryKind((lesson) => lesson.replaceAll('One of each kind', 'Each kind anew'));
    const folder = mkdtempSync(join(tmpdir(), 'two-builds-'));
    cpSync(kit.folder, folder, { recursive: true });
    const site = await serve(folder);
    const title = () => seen(tab.getByRole('heading', { level: 1 }));
    const caches = () => tab.evaluate('caches.keys()') as Promise<readonly string[]>;
    await tab.goto(site.origin + lessonPage);
    await kept();
    const [older] = await caches();
    cpSync(newer.folder, folder, { recursive: true });
    await context.setOffline(true);
    await tab.reload();
    expect(await title()).toBe('One of each kind');
    await context.setOffline(false);
    await tab.evaluate('navigator.serviceWorker.getRegistration().then((one) => one.update())');
    await expect.poll(caches, { timeout: 10_000 }).not.toContain(older);
    await context.setOffline(true);
    await tab.goto(site.origin + lessonPage);
    expect(await title()).toBe('Each kind anew');
    expect(await tab.evaluate('document.styleSheets[0].cssRules.length')).toBeGreaterThan(50);
    site.close();
    newer.remove();
    rmSync(folder, { recursive: true });
  }, 40_000);

  it('keeps nothing for which the student did not come', async () => {
    await kept();
    const urls = await tab.evaluate(`(async () => {
      const names = await caches.keys();
      const caches_ = await Promise.all(names.map((name) => caches.open(name)));
      const requests = await Promise.all(caches_.map((cache) => cache.keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    })()`);
    expect((urls as string[]).filter((url) => /teacher|\.pdf|\.zip|kit\.json/.test(url))).toEqual([]);
  });
});

describe('without a script', () => {
  beforeEach(() => visit({ javaScriptEnabled: false }));

  it('every option, card and step is there, and nothing tells an answer or pretends to work', async () => {
    const text = await seen(tab.locator('main'));
    for (const shown of [
      'Reply right away',
      'Keep this between us.',
      'Tell somebody',
      'Hurry',
      'Your password',
    ])
      expect(text).toContain(shown);
    for (const title of ['A message', 'Luca waits', 'Noor listens']) expect(text).toContain(title);
    expect(text).not.toMatch(/Waiting is always fine|A secret is a sign|good beginning|Any place will do/);
    expect(await tab.getByRole('button', { name: /^(?!Leave)/ }).count()).toBe(0);
  });

  it('leaving and help are links that work', async () => {
    expect(await tab.locator('#help a[href="tel:999"]').isVisible()).toBe(true);
    await button(tab, 'Leave now').click();
    expect(tab.url()).toMatch(/\/en\/away\/$/);
  });

  it('a story is read by its links', async () => {
    await exercise('story').getByRole('link', { name: 'Luca waits' }).click();
    expect(tab.url()).toContain('#story--step-waits');
  });
});

describe('reading tools', () => {
  beforeEach(() => tab.locator('.reading summary').click());

  const look = (property: string) =>
    tab.evaluate(`getComputedStyle(document.querySelector('article > p')).${property}`);

  it('change size, space and typeface, on this page and the next', async () => {
    const before = [await look('fontSize'), await look('letterSpacing'), await look('fontFamily')];
    await tab.getByLabel('Text size').selectOption({ label: 'Larger' });
    await tab.getByLabel('Typeface').selectOption({ label: 'Andika' });
    await tab.getByLabel('More space').check();
    await tab.reload();
    expect(await look('fontSize')).toBe('27px');
    expect(await look('letterSpacing')).not.toBe(before[1]);
    expect(await look('fontFamily')).toContain('Andika');
    expect(before).toEqual(['18px', 'normal', expect.stringContaining('Atkinson')]);
  });

  it('show a line that goes with the pointer', async () => {
    await tab.getByLabel('A line to read along').check();
    await tab.mouse.move(300, 400);
    const { y, height } = (await tab.locator('.reading-line').boundingBox())!;
    expect(Math.round(y + height / 2)).toBe(400);
  });

  it('offer to read aloud only where the device has a voice of its own', async () => {
    const voices = (local: boolean) =>
      `speechSynthesis.getVoices = () => [{ lang: 'en-GB', localService: ${local}, name: 'v' }];`;
    for (const local of [false, true]) {
      await visit({}, voices(local));
      await tab.locator('.reading summary').click();
      expect(await button(tab, 'Read aloud').isVisible()).toBe(local);
    }
  });

  it('explain a word where it is first used in each phase', async () => {
    const words = button(tab, 'account');
    expect(await tab.locator('.word').allTextContents()).toEqual(['account', 'account']);
    const meaning = tab.getByText('your own place on a site or in a game', { exact: true });
    expect(await meaning.first().isVisible()).toBe(false);
    await words.first().press('Enter');
    expect(await meaning.first().isVisible()).toBe(true);
    expect(await words.first().getAttribute('aria-expanded')).toBe('true');
  });
});

describe.each([
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('at $width px in $colorScheme', ({ width, colorScheme }) => {
  beforeEach(() => visit({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true }));

  it('axe finds nothing once everything has been answered, and nothing scrolls sideways', async () => {
    await answerSome();
    for (const check of await tab.getByRole('button', { name: 'Check', exact: true }).all())
      await check.click();
    await textbox('text').fill('Hello');
    await button(exercise('text'), 'Show a model answer').click();
    await button(exercise('card'), 'Keep on this device').click();
    await exercise('story').getByRole('link', { name: 'Luca tells Noor' }).click();
    await tab.locator('.reading summary').click();
    await tab.getByLabel('A line to read along').check();
    await tab.locator('.word').first().click();
    expect(await violations(tab)).toEqual([]);
    expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });

  it('nothing scrolls sideways with large text and wide spaces', async () => {
    await tab.locator('.reading summary').click();
    await tab.getByLabel('Text size').selectOption({ label: 'Larger' });
    await tab.getByLabel('More space').check();
    expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});

describe('a first visit', () => {
  it('asks nothing of another host, sets no cookie, breaks no rule of the policy, and has a small script', async () => {
    await visit();
    const asked: string[] = [];
    const complaints: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await tab.reload({ waitUntil: 'networkidle' });
    await answerSome();
    expect(asked.filter((url) => !url.startsWith(`${served.origin}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const scripts = [...new Set(asked.filter((url) => url.endsWith('.js')))];
    const bytes = await Promise.all(scripts.map(async (url) => (await fetch(url)).arrayBuffer()));
    const weight = bytes.reduce((sum, script) => sum + gzipSync(Buffer.from(script)).length, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(15_000);
  });
});
