import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type Served, serve } from './browser.ts';
import { type BuiltKit, buildEveryKind, helpPage, lessonPage } from './every-kind.ts';
import { seen } from './looking.ts';

/** A student page where colours, spaces, zoom, or the way to it are not what we chose. */

let kit: BuiltKit;
let browser: Browser;
let served: Served;
let context: BrowserContext;

beforeAll(async () => {
  kit = buildEveryKind();
  [browser, served] = await Promise.all([openBrowser(), serve(kit.folder)]);
});

afterEach(() => context?.close());

afterAll(async () => {
  await browser?.close();
  served?.close();
  kit?.remove();
});

async function visit(options: BrowserContextOptions, url = served.origin + lessonPage): Promise<Page> {
  context = await browser.newContext(options);
  const tab = await context.newPage();
  await tab.goto(url);
  return tab;
}

/** How something looks apart from its words. */
const look = (tab: Page, selector: string, property: string) =>
  tab
    .locator(selector)
    .first()
    .evaluate(
      (element, name) =>
        (globalThis as unknown as { getComputedStyle(of: unknown): Record<string, string> }).getComputedStyle(
          element,
        )[name],
      property,
    );

const overflow = 'document.documentElement.scrollWidth - innerWidth';

describe.each(['light', 'dark'] as const)('with colours of the reader’s own, %s', (colorScheme) => {
  it('what was chosen stands out without the browser’s own mark', async () => {
    const tab = await visit({ forcedColors: 'active', colorScheme });
    await tab.locator('#faces .face input').first().check();
    await tab.locator('#one input').first().check();
    await tab.locator('#chat input').first().check();
    const differs = async (label: string, property: string) =>
      expect(await look(tab, `:checked + ${label}`, property)).not.toBe(
        await look(tab, `:not(:checked) + ${label}`, property),
      );
    await differs('label', 'backgroundColor');
    for (const exercise of ['#one', '#chat']) {
      const chosen = await look(tab, `${exercise} :checked + label`, 'outlineStyle');
      expect([chosen, await look(tab, `${exercise} :not(:checked) + label`, 'outlineStyle')]).toEqual([
        'solid',
        'none',
      ]);
    }
  });

  it('nothing that only a tint or a picture showed is lost', async () => {
    const tab = await visit({ forcedColors: 'active', colorScheme });
    for (const framed of ['.task-number', '.panel-help', '.button', '.quick-exit', '.move'])
      expect(await look(tab, framed, 'borderTopStyle'), framed).toBe('solid');
    expect(await look(tab, '.grip', 'backgroundImage')).toContain('gradient');
    const text = await look(tab, 'h1', 'color');
    expect(await look(tab, '.contacts .icon', 'color')).toBe(text);
    const keep = tab.locator('#card').getByRole('button', { name: 'Keep on this device' });
    await keep.click();
    expect(
      await tab.evaluate(
        `getComputedStyle(document.querySelector('#card .button-keep'), '::before').content`,
      ),
    ).toContain('✓');
  });
});

describe('at 400% of a window of 1280 by 1024', () => {
  const zoomed = { viewport: { width: 320, height: 256 } };

  it('nothing scrolls sideways, and what has the focus is not under the buttons that stay in sight', async () => {
    const tab = await visit({ ...zoomed, reducedMotion: 'reduce' });
    expect(await tab.evaluate(overflow)).toBeLessThanOrEqual(0);
    const covered: string[] = [];
    for (let step = 0; step < 40; step++) {
      await tab.keyboard.press('Tab');
      const hidden = await tab.evaluate(`(() => {
        const focused = document.activeElement;
        if (focused.closest('.safety')) return '';
        const bar = document.querySelector('.safety').getBoundingClientRect();
        const { top, bottom } = focused.getBoundingClientRect();
        return top >= bar.top && bottom <= bar.bottom ? focused.outerHTML.slice(0, 80) : '';
      })()`);
      if (hidden) covered.push(String(hidden));
    }
    expect(covered).toEqual([]);
  });

  it('nothing moves by itself for who asks for less motion', async () => {
    const tab = await visit({ ...zoomed, reducedMotion: 'reduce' });
    expect(await look(tab, 'html', 'scrollBehavior')).toBe('auto');
    expect(await tab.evaluate('document.getAnimations().length')).toBe(0);
  });
});

describe('with the spaces of WCAG 1.4.12', () => {
  it('nothing is cut off, and nothing scrolls sideways', async () => {
    const tab = await visit({ viewport: { width: 320, height: 800 }, bypassCSP: true });
    await tab.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    });
    expect(await tab.evaluate(overflow)).toBeLessThanOrEqual(0);
    const cut =
      await tab.evaluate(`[...document.querySelectorAll('main :is(p, li, label, button, h2, h3, h4, legend)')]
      .filter((each) => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 2)
      .map((each) => each.outerHTML.slice(0, 80))`);
    expect(cut).toEqual([]);
  });
});

describe('opened from a disk', () => {
  const onDisk = (address: string) => `${pathToFileURL(kit.folder).href}${address}index.html`;

  it('a lesson looks and answers as it does on a server, with its typeface and pictures', async () => {
    const tab = await visit({}, onDisk(lessonPage));
    await tab.getByLabel('Show it to somebody you trust').check();
    const exercise = tab.locator('#one');
    await exercise.getByRole('button', { name: 'Check', exact: true }).click();
    expect(await seen(exercise.getByRole('status'))).toContain('that’s right');
    expect(await tab.evaluate('document.images[0].naturalWidth')).toBeGreaterThan(0);
    expect(await tab.evaluate('[...document.fonts].some(({ status }) => status === "loaded")')).toBe(true);
  });

  it('links lead to pages, and leaving leads away', async () => {
    const tab = await visit({}, onDisk('/'));
    await tab.getByRole('link', { name: 'English' }).click();
    await tab.getByRole('link', { name: 'One of each kind', exact: true }).click();
    await tab.getByRole('link', { name: 'Everyone you can talk to' }).click();
    expect(tab.url()).toBe(onDisk(helpPage));
    await tab.getByRole('button', { name: 'Leave now' }).click();
    await tab.waitForURL('**/en/away/index.html');
    expect(await tab.title()).toBe('New tab');
  });
});

it('other editions have whole addresses for programs that search', async () => {
  const tab = await visit({});
  for (const address of [lessonPage, `${lessonPage}teacher/`]) {
    await tab.goto(served.origin + address);
    const links = await tab.evaluate(
      `[...document.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('href'))`,
    );
    expect(links).toContain(served.origin + address);
  }
});
