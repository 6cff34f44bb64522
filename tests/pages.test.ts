import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spokenLanguage } from '../src/lesson/language.ts';
import { openBrowser, type Served, serve } from './browser.ts';
import { violations } from './looking.ts';
import { addresses, catalogue, editions, isThorough, page, read, site } from './site.ts';

const require = createRequire(import.meta.url);
/** The editor at /admin/ is a program of others, with a test of its own. */
const htmlPages = addresses.filter((address) => address.endsWith('.html') && !address.startsWith('/admin/'));
const urls = htmlPages.map((address) => address.replace(/index\.html$/, ''));

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serve(site)]);
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

async function open(context: BrowserContext, url: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(served.origin + url);
  return tab;
}

const allowThisMachine = '-Dnu.validator.servlet.allow-forbidden-hosts=true';

/** What the W3C's checker says; pages come over HTTP, because their policy speaks of their own origin. */
async function complaintsOfChecker(pages: readonly string[]): Promise<readonly string[]> {
  const jar = require.resolve('vnu-jar/build/dist/vnu.jar');
  const checker = spawn('java', [allowThisMachine, '-jar', jar, '--stdout', '--format', 'gnu', ...pages]);
  let said = '';
  checker.stdout.on('data', (text) => (said += text));
  checker.stderr.on('data', (text) => (said += text));
  await new Promise((resolve, reject) => {
    checker.on('close', resolve);
    checker.on('error', () =>
      reject(
        new Error('Java was not found: install a runtime (on Debian: apt-get install default-jre-headless).'),
      ),
    );
  });
  return said.split('\n').filter(Boolean);
}

/** Pages that are drawn alike: those of one lesson of each tier, and those of no lesson. */
const kinds = urls.filter((url) => {
  const lesson = catalogue.lessons.find(({ id }) => url.includes(`/${id}/`));
  return !lesson || catalogue.lessons.find(({ tier }) => tier === lesson.tier) === lesson;
});

/** A thorough run looks at every page. */
const looked = isThorough ? urls : kinds;

const screens = [
  { name: 'a page of each kind on a small phone', width: 320, colorScheme: 'light', pages: looked },
  { name: 'a page of each kind on a laptop in the dark', width: 1280, colorScheme: 'dark', pages: looked },
] as const;

describe.each(screens)('$name', ({ width, colorScheme, pages }) => {
  let context: BrowserContext;

  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
  });

  afterAll(() => context?.close());

  it.each(pages)('%s is accessible by axe and never scrolls sideways', async (url) => {
    const tab = await open(context, url);
    expect(await violations(tab)).toEqual([]);
    expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await tab.close();
  });
});

describe('every page', () => {
  it('is valid HTML by the checker of the W3C', async () => {
    expect(await complaintsOfChecker(urls.map((url) => served.origin + url))).toEqual([]);
  }, 180_000);

  it('asks nothing of another host and breaks no rule of its own policy', async () => {
    const context = await browser.newContext();
    const asked: string[] = [];
    const refused: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    context.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    for (const url of urls) await (await open(context, url)).close();
    await context.close();
    expect(asked.filter((url) => !url.startsWith(`${served.origin}/`))).toEqual([]);
    expect(refused).toEqual([]);
  }, 180_000);

  it('leads only to pages and anchors that exist', () => {
    const broken = urls.flatMap((url) => {
      const html = page(url.endsWith('/') ? url : '/');
      const links = [...html.matchAll(/\shref="([^"]+)"/g)].map(([, link]) => link!);
      return links.filter((link) => !leadsSomewhere(link, url, html)).map((link) => `${url} → ${link}`);
    });
    expect(broken).toEqual([]);
  });

  function leadsSomewhere(link: string, from: string, html: string): boolean {
    if (/^(https?|mailto|tel|sms):/.test(link)) return true;
    if (link.startsWith('#')) return html.includes(`id="${link.slice(1)}"`);
    const { pathname } = new URL(link, `https://kit.example${from}`);
    return addresses.includes(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  }
});

describe('a student page', () => {
  it.each(editions)(
    'of $lesson.id in $edition.language leads to help and not to the teacher',
    ({ edition }) => {
      const html = page(edition.pages.student!);
      expect(html).toContain(
        `href="#help">${spokenLanguage(edition.language) === 'nl' ? 'Hulp' : 'Help'}</a>`,
      );
      expect(html).not.toMatch(/href="[^"#]*(teacher\/|answer-key)/);
    },
  );

  const names = {
    nl: ['Nakijken', 'Snel weg', 'Wissen', 'Bewaren op dit apparaat', /omhoog$/, /omlaag$/],
    en: ['Check', 'Leave now', 'Erase', 'Keep on this device', / up$/, / down$/],
  };

  it.each(editions)('of $lesson.id in $edition.language names its controls', async ({ edition }) => {
    const tab = await browser.newPage();
    await tab.goto(served.origin + edition.pages.student!);
    for (const name of names[spokenLanguage(edition.language) as 'nl' | 'en'])
      expect(await tab.getByRole('button', { name, exact: true }).count(), String(name)).toBeGreaterThan(0);
    await tab.close();
  });

  it.each(editions)(
    'of $lesson.id in $edition.language weighs at most 60 kB with its fonts',
    async ({ edition }) => {
      const context = await browser.newContext();
      let weight = gzipSync(read('/sw.js')).length;
      context.on('response', async (response) => {
        if (response.request().serviceWorker()) return;
        const body = await response.body();
        const isText = /\.(css|js|svg)$|\/$/.test(new URL(response.url()).pathname);
        weight += isText ? gzipSync(body).length : body.length;
      });
      const tab = await context.newPage();
      await tab.goto(served.origin + edition.pages.student!, { waitUntil: 'networkidle' });
      await context.close();
      expect(weight).toBeLessThanOrEqual(60_000);
    },
  );
});
