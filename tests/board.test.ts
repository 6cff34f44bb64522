import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type BuiltKit, buildEveryKind, lessonPage } from './every-kind.ts';
import { seen, violations } from './looking.ts';
import { type Unpacked, unpack } from './packs.ts';

let kit: BuiltKit;
let pack: Unpacked;
let browser: Browser;
let context: BrowserContext;
let tab: Page;
let faults: string[];

beforeAll(async () => {
  kit = buildEveryKind();
  pack = unpack(readFileSync(join(kit.folder, lessonPage, 'teacher-pack.zip')));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  pack?.remove();
  kit?.remove();
});

beforeEach(() => visit());
afterEach(() => context.close());

/** Opens the board of the teacher's pack from the disk. */
async function visit(options: BrowserContextOptions = {}, place = ''): Promise<void> {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  tab = await context.newPage();
  faults = [];
  tab.on('pageerror', ({ message }) => faults.push(message));
  await tab.goto(pathToFileURL(join(pack.folder, 'board.html')).href + place);
}

const button = (name: string) => tab.getByRole('button', { name, exact: true });
const count = () => seen(tab.locator('.board-count'));
const slide = () => tab.locator('.slide.is-current');
const exercise = (id: string) => tab.locator(`#${id}`);

/** Presses a link to another slide: the browser tells the page of it a moment later. */
async function follow(name: string): Promise<void> {
  const before = await count();
  await tab.getByRole('link', { name, exact: true }).click();
  await expect.poll(count).not.toBe(before);
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await tab.keyboard.press(key);
}

describe('a board from the disk', () => {
  it('shows one slide at a time, and says which of how many', async () => {
    expect(await slide().count()).toBe(1);
    expect(await seen(slide())).toContain('One of each kind');
    expect(await count()).toMatch(/^1 of \d+: One of each kind$/u);
    expect(faults).toEqual([]);
  });

  it('is turned by the keys of a keyboard and of a remote, and stops at its ends', async () => {
    const visited: string[] = [];
    for (const key of [
      'ArrowLeft',
      'ArrowRight',
      'PageDown',
      'Space',
      'ArrowLeft',
      'PageUp',
      'End',
      'Home',
    ]) {
      await press(key);
      visited.push((await count()).split(' ')[0]!);
    }
    const last = String(await tab.locator('.slide').count());
    expect(visited).toEqual(['1', '2', '3', '4', '3', '2', last, '1']);
  });

  it('is turned by its edges, and a button that was pressed keeps the focus', async () => {
    await button('Next').click();
    await button('Next').press('Enter');
    expect(await count()).toMatch(/^3 of/u);
    expect(await button('Next').evaluate((element) => element.matches(':focus'))).toBe(true);
    await button('Previous').click();
    expect(await count()).toMatch(/^2 of/u);
  });

  it('leads to each part of the lesson, and to help', async () => {
    await follow('Practise');
    expect(await seen(slide())).toContain('On your own · 10 minutes');
    await follow('Help');
    expect(await seen(slide())).toContain('Childline');
  });

  it('holds its slide in the address, and leaves no trace in the history', async () => {
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    const address = tab.url();
    expect(address).toMatch(/#lesson-slide-4$/u);
    expect(await tab.evaluate('history.length')).toBeLessThanOrEqual(2);
    await tab.reload();
    expect(await count()).toMatch(/^4 of/u);
  });

  it('opens at an exercise that an address names', async () => {
    await visit({}, '#groups');
    expect(await seen(slide())).toContain('Which of these can you share?');
  });

  it('gives the focus to the slide when it was on the one before', async () => {
    await visit({}, '#one');
    await tab.getByLabel('Delete everything').focus();
    await press('PageDown');
    expect(await slide().evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('leaves keys to the controls that need them', async () => {
    await visit({}, '#some');
    const before = await count();
    await tab.getByLabel('It is never too late').focus();
    await press('Space');
    expect(await tab.getByLabel('It is never too late').isChecked()).toBe(true);
    expect(await count()).toBe(before);
  });
});

describe('a finger', () => {
  /** Draws a finger over the slide, from the middle. */
  async function swipe(x: number, y: number): Promise<void> {
    const touch = { pointerId: 1, pointerType: 'touch', isPrimary: true };
    await slide().dispatchEvent('pointerdown', { ...touch, clientX: 600, clientY: 300 });
    await slide().dispatchEvent('pointerup', { ...touch, clientX: 600 + x, clientY: 300 + y });
  }

  it('drawn to the left goes on, to the right goes back', async () => {
    await swipe(-200, 20);
    await swipe(-200, -10);
    expect(await count()).toMatch(/^3 of/u);
    await swipe(200, 0);
    expect(await count()).toMatch(/^2 of/u);
  });

  it('drawn down, or hardly moved, turns nothing', async () => {
    await swipe(-80, 200);
    await swipe(-20, 0);
    expect(await count()).toMatch(/^1 of/u);
  });
});

describe('answers', () => {
  it('stand nowhere on the page until they are asked for', async () => {
    const page = await tab.content();
    expect(page).not.toContain('You are not alone in this.');
    expect(page).not.toContain('A hobby is fine.');
    expect(page).not.toContain('is a good beginning');
  });

  it('say in words what is right and why, and go away again', async () => {
    await visit({}, '#one');
    await button('Show the answer').click();
    const told = await seen(exercise('one'));
    expect(told).toMatch(/right\s+Yes\. You are not alone in this\./u);
    expect(told).toContain('not right');
    expect(told).toContain('The answer is shown.');
    await button('Hide the answer').click();
    expect(await seen(exercise('one'))).not.toContain('You are not alone in this.');
  });

  it('say of what the class marked why it is not right', async () => {
    await visit({}, '#one');
    await button('Show the answer').click();
    expect(await seen(exercise('one'))).not.toContain('Keep it, so that somebody can help.');
    await tab.getByLabel('Delete everything').click();
    expect(await seen(exercise('one'))).toContain('Keep it, so that somebody can help.');
    expect(await tab.getByLabel('Delete everything').isChecked()).toBe(true);
  });

  it.each([
    ['some', [/It is never too late right You can tell/u, /your own fault not right/u, /Both are worth/u]],
    ['chat', [/between us\. signal A secret is a sign\./u, /Why\? no signal/u]],
    ['steps', [/Keep the chat 2/u, /Stop 1 First nothing more is sent\./u, /Stop, keep, tell\./u]],
    ['pairs', [/Tell nobody [ABC]: Secret/u, /Be quick [ABC]: Hurry/u, /One sign is enough\./u]],
    ['groups', [/Your hobby A: Share A hobby is fine\./u, /Your password B: Keep/u]],
    ['words', [/fault/u, /tell \/ ask/u, /Short and calm\./u]],
  ])('of “%s” stand where they belong, with all that its author wrote', async (id, parts) => {
    await visit({}, `#${id}`);
    const told = async () => (await seen(exercise(id))).replace(/\s+/gu, ' ');
    const before = await told();
    await button('Show the answer').click();
    const after = await told();
    for (const part of parts) {
      expect(before).not.toMatch(part);
      expect(after).toMatch(part);
    }
  });

  it('of a story come with its choices', async () => {
    await visit({}, '#story');
    expect(await button('Show the answer').count()).toBe(0);
    await tab.getByRole('link', { name: 'Luca waits' }).click();
    expect(await seen(exercise('story'))).toContain('Waiting is fine.');
    expect(await count()).toContain('Choose what happens next');
  });

  it.each(['text', 'picture', 'card', 'faces'])('of “%s” are everyone’s own', async (id) => {
    await visit({}, `#${id}`);
    expect(await button('Show the answer').count()).toBe(0);
    expect(await exercise(id).locator('input, select, textarea').count()).toBe(0);
    expect(await seen(exercise(id))).toContain('Do this on your worksheet.');
  });
});

describe('the clock', () => {
  beforeEach(async () => {
    await context.close();
    context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    tab = await context.newPage();
    await tab.clock.install();
    await tab.goto(`${pathToFileURL(join(pack.folder, 'board.html')).href}#one`);
  });

  it('waits with the minutes of the phase, runs, and can be stopped', async () => {
    expect(await seen(tab.locator('.clock-words'))).toBe('10 min left');
    await tab.clock.runFor('02:00');
    expect(await seen(tab.locator('.clock-words'))).toBe('10 min left');
    await button('Start').click();
    await tab.clock.runFor('03:30');
    expect(await seen(tab.locator('.clock-words'))).toBe('7 min left');
    await button('Pause').click();
    await tab.clock.runFor('05:00');
    expect(await seen(tab.locator('.clock-words'))).toBe('7 min left');
  });

  it('says at the end quietly what to do, and interrupts nobody', async () => {
    await button('Start').click();
    await tab.clock.runFor('09:30');
    expect(await seen(tab.locator('.clock-words'))).toBe('last minute');
    await tab.clock.runFor('02:00');
    expect(await seen(tab.locator('.clock-words'))).toBe('time to round off');
    expect(await tab.locator('[role=alert], [role=dialog], audio').count()).toBe(0);
  });

  it('can be put out of sight, and is not there where no phase is', async () => {
    await button('Clock').click();
    expect(await tab.locator('.clock-face').isVisible()).toBe(false);
    expect(await button('Clock').getAttribute('aria-expanded')).toBe('false');
    await press('Home');
    expect(await button('Clock').count()).toBe(0);
  });

  it('of one phase runs on while another shows', async () => {
    await button('Start').click();
    await follow('Practise');
    expect(await seen(tab.locator('.clock-words'))).toBe('10 min left');
    await tab.clock.runFor('04:00');
    await follow('Start');
    expect(await seen(tab.locator('.clock-words'))).toBe('6 min left');
  });
});

const screens = [
  ['1280 by 720', { width: 1280, height: 720 }, 28],
  ['1920 by 1080', { width: 1920, height: 1080 }, 42],
  ['1024 by 768', { width: 1024, height: 768 }, 22],
  ['320 by 640', { width: 320, height: 640 }, 18],
] as const;

describe.each(screens)('on a screen of %s', (_, viewport, smallest) => {
  it('type is large, nothing is cut off at a side, and what is long scrolls by keyboard', async () => {
    await visit({ viewport });
    const slides = await tab.locator('.slide').count();
    for (let index = 0; index < slides; index++) {
      const look = await slide().evaluate((element) => ({
        type: Number.parseFloat(element.computedStyleMap().get('font-size')!.toString()),
        wider: element.scrollWidth - element.clientWidth,
        isLong: element.scrollHeight > element.clientHeight + 1,
        canScroll: element.getAttribute('tabindex') === '0',
      }));
      expect(look).toMatchObject({ wider: 0, canScroll: look.isLong });
      expect(look.type).toBeGreaterThanOrEqual(smallest);
      await press('ArrowRight');
    }
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
  });
});

describe('the board is for everyone', () => {
  it.each(['light', 'dark'] as const)(
    'axe finds nothing on any slide, its answer shown, in %s',
    async (scheme) => {
      await visit({ colorScheme: scheme });
      const slides = await tab.locator('.slide').count();
      for (let index = 0; index < slides; index++) {
        const answer = button('Show the answer');
        if (await answer.isVisible()) await answer.click();
        expect(await violations(tab)).toEqual([]);
        await press('ArrowRight');
      }
    },
    60_000,
  );

  it('is one readable page without a script, and its answers are not on it', async () => {
    await visit({ javaScriptEnabled: false });
    const text = await seen(tab.locator('main'));
    for (const part of ['One of each kind', 'What is true?', 'Which of these can you share?', 'Childline'])
      expect(text).toContain(part);
    expect(text).not.toContain('Show the answer');
    expect(text).not.toContain('A hobby is fine.');
  });

  it('prints all slides, and none of its buttons', async () => {
    await tab.emulateMedia({ media: 'print' });
    const text = await seen(tab.locator('main'));
    for (const part of ['One of each kind', 'What is true?', 'Childline']) expect(text).toContain(part);
    expect(text).not.toContain('Next');
    expect(text).not.toContain('Clock');
  });

  it('keeps nothing on the device', async () => {
    await visit({}, '#one');
    await tab.getByLabel('Delete everything').click();
    expect(await tab.evaluate('Object.keys(localStorage).length + Object.keys(sessionStorage).length')).toBe(
      0,
    );
  });
});
