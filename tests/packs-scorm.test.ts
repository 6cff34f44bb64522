import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type BuiltKit, buildEveryKind, lessonPage } from './every-kind.ts';
import { seen } from './looking.ts';
import { unpack } from './packs.ts';
import { attend, openPlatform, type Platform, type Visit } from './platform.ts';

/** The lesson with one exercise of each kind, in a learning platform. */

let kit: BuiltKit;
let scorm: Uint8Array;
let browser: Browser;
let platform: Platform;
let context: BrowserContext;

beforeAll(async () => {
  kit = buildEveryKind();
  scorm = readFileSync(join(kit.folder, lessonPage, 'scorm-1.2.zip'));
  [browser, platform] = await Promise.all([openBrowser(), openPlatform(scorm)]);
});

beforeEach(async () => {
  context = await browser.newContext();
});

afterEach(() => context.close());

afterAll(async () => {
  await browser?.close();
  platform?.close();
  platform?.remove();
  kit?.remove();
});

const judgedIds = ['one', 'some', 'chat', 'steps', 'pairs', 'groups', 'words'];

const check = (lesson: FrameLocator, id: string) =>
  lesson.locator(`#${id}`).getByRole('button', { name: 'Check', exact: true }).click();

/** Puts the right answers in, and checks each exercise. */
async function answerRight({ lesson }: Visit, ids: readonly string[] = judgedIds): Promise<void> {
  const label = (name: string) => lesson.getByLabel(name, { exact: true });
  const ways: Record<string, () => Promise<unknown>> = {
    one: () => label('Show it to somebody you trust').check(),
    some: async () => {
      await label('It is never too late').check();
      await label('You may always say no').check();
    },
    chat: async () => {
      await lesson.getByRole('checkbox', { name: 'Keep this between us.' }).check({ force: true });
      await lesson.getByRole('checkbox', { name: 'Answer right now!' }).check({ force: true });
    },
    steps: () => putInOrder(lesson),
    pairs: async () => {
      await label('Tell nobody').selectOption({ label: 'Secret' });
      await label('Be quick').selectOption({ label: 'Hurry' });
      await label('Where do you live?').selectOption({ label: 'Private' });
    },
    groups: async () => {
      await label('Your hobby').selectOption({ label: 'Share' });
      await label('Your favourite colour').selectOption({ label: 'Share' });
      await label('Your address').selectOption({ label: 'Keep' });
      await label('Your password').selectOption({ label: 'Keep' });
    },
    words: async () => {
      await label('Gap 1').fill('fault');
      await label('Gap 2').fill('ask');
    },
  };
  for (const id of ids) {
    await ways[id]!();
    await check(lesson, id);
  }
}

async function putInOrder(lesson: FrameLocator): Promise<void> {
  const wanted = ['Stop', 'Keep the chat', 'Tell somebody', 'Get help'];
  for (const [place, name] of wanted.entries()) {
    const cards = lesson.locator('#steps .card-text');
    for (let at = (await cards.allInnerTexts()).map((text) => text.trim()).indexOf(name); at > place; at--)
      await lesson.getByRole('button', { name: `${name} up`, exact: true }).click();
  }
}

/** Gives each exercise an answer of which nothing is right. */
async function answerWrong({ lesson }: Visit): Promise<void> {
  const label = (name: string) => lesson.getByLabel(name, { exact: true });
  await label('Reply right away').check();
  await label('It is your own fault').check();
  await lesson.getByRole('checkbox', { name: 'I like horses too.' }).check({ force: true });
  await label('Tell nobody').selectOption({ label: 'Hurry' });
  await label('Your address').selectOption({ label: 'Share' });
  await label('Gap 1').fill('problem');
  for (const id of judgedIds) await check(lesson, id);
}

const scoreOf = async ({ value }: Visit) => [
  await value('cmi.core.score.raw'),
  await value('cmi.core.score.min'),
  await value('cmi.core.score.max'),
];

describe('in a platform', () => {
  it('a lesson of which all is right is passed, with a full score', async () => {
    const visit = await attend(context, platform);
    expect(await visit.value('cmi.core.lesson_status')).toBe('incomplete');
    await answerRight(visit, judgedIds.slice(0, -1));
    expect(await visit.value('cmi.core.lesson_status')).toBe('incomplete');
    await answerRight(visit, judgedIds.slice(-1));
    expect(await visit.value('cmi.core.lesson_status')).toBe('passed');
    expect(await scoreOf(visit)).toEqual(['100', '0', '100']);
  });

  it('a lesson of which all is wrong is failed, with no score', async () => {
    const visit = await attend(context, platform);
    await answerWrong(visit);
    expect(await visit.value('cmi.core.lesson_status')).toBe('failed');
    expect(await scoreOf(visit)).toEqual(['0', '0', '100']);
  });

  it('each try is written down, and the platform accepts all that it is told', async () => {
    const visit = await attend(context, platform);
    await answerWrong(visit);
    for (const id of judgedIds)
      await visit.lesson.locator(`#${id}`).getByRole('button', { name: 'Try again', exact: true }).click();
    await answerRight(visit);
    const heard = await visit.heard();
    expect(heard.filter(({ error }) => error !== '0')).toEqual([]);
    const written = (field: string) =>
      heard
        .filter(({ call, name }) => call === 'LMSSetValue' && name.endsWith(`.${field}`))
        .map(({ value }) => value);
    expect(written('id')).toEqual([...judgedIds, ...judgedIds]);
    expect(written('result')).toEqual([...Array(7).fill('wrong'), ...Array(7).fill('correct')]);
    expect(written('student_response').slice(7)).toEqual([
      'b',
      'a,c',
      'b,d',
      expect.stringMatching(/^[a-d](,[a-d]){3}$/),
      expect.stringMatching(/^a\.[a-c],b\.[a-c],c\.[a-c]$/),
      expect.stringMatching(/^a\.[ab],b\.[ab],c\.[ab],d\.[ab]$/),
      'fault, ask',
    ]);
  });

  it('answers and score come back on the next visit', async () => {
    const first = await attend(context, platform);
    await answerRight(first, ['one', 'steps', 'words']);
    await first.lesson.getByLabel('Your hobby', { exact: true }).selectOption({ label: 'Share' });
    await first.tab.goto('about:blank');
    const second = await first.again();
    const label = (name: string) => second.lesson.getByLabel(name, { exact: true });
    expect(await label('Show it to somebody you trust').isChecked()).toBe(true);
    expect(await label('Gap 2').inputValue()).toBe('ask');
    expect(await label('Your hobby').inputValue()).not.toBe('');
    expect(
      (await second.lesson.locator('#steps .card-text').allInnerTexts()).map((text) => text.trim()),
    ).toEqual(['Stop', 'Keep the chat', 'Tell somebody', 'Get help']);
    await answerRight(second, ['some', 'chat', 'pairs', 'groups']);
    expect(await second.value('cmi.core.lesson_status')).toBe('passed');
  });

  it('what is personal is told in no form, and cannot be kept', async () => {
    const visit = await attend(context, platform);
    const { lesson } = visit;
    const before = await visit.value('cmi.suspend_data');
    await lesson.locator('#text textarea').fill('my very own secret');
    await lesson.locator('#card input').first().fill('Aunt Secret');
    await lesson.locator('#faces input').first().check({ force: true });
    expect(await lesson.getByRole('button', { name: 'Keep on this device' }).count()).toBe(0);
    expect(await visit.value('cmi.suspend_data')).toBe(before);
    await answerRight(visit, ['one']);
    await lesson.locator('.quick-exit').focus();
    const told = (await visit.heard()).map(({ name, value }) => `${name} ${value}`).join('\n');
    expect(told).not.toMatch(/secret|"text"|"card"|"faces"|"picture"/i);
    expect(await visit.tab.evaluate('Object.keys(localStorage)')).toEqual([]);
  });

  it('leaving ends the visit: by going elsewhere, and at once by the button', async () => {
    const visit = await attend(context, platform);
    const finished = visit.tab.waitForEvent('console', (message) => message.text() === 'finished');
    await visit.tab.evaluate(
      `(() => { const finish = API.LMSFinish; API.LMSFinish = () => { console.log('finished'); return finish(''); }; })()`,
    );
    await visit.tab.frame('lesson')!.goto('about:blank');
    await finished;
    const calls = await visit.heard();
    expect(calls.at(-1)).toMatchObject({ call: 'LMSFinish', error: '0' });
    expect(calls.find(({ name }) => name === 'cmi.core.session_time')!.value).toMatch(/^\d{4}:\d\d:\d\d$/);

    const second = await visit.again();
    const left = second.tab.waitForEvent('console', (message) => message.text() === 'finished');
    await second.tab.evaluate(
      `(() => { const finish = API.LMSFinish; API.LMSFinish = () => { console.log('finished'); return finish(''); }; })()`,
    );
    await second.lesson.locator('.quick-exit').click();
    await left;
    await second.tab.waitForURL(`${platform.origin}/lesson/away.html`);
  });

  it('erasing takes the answers from the platform too', async () => {
    const visit = await attend(context, platform);
    await answerRight(visit, ['one', 'words']);
    await visit.lesson.getByRole('button', { name: 'Erase', exact: true }).click();
    expect(await visit.lesson.getByLabel('Gap 1', { exact: true }).inputValue()).toBe('');
    expect(await visit.value('cmi.suspend_data')).toBe('');
  });
});

it('without a platform the lesson works as a page, from a disk, and keeps nothing', async () => {
  const { folder, remove } = unpack(scorm);
  const tab = await context.newPage();
  const faults: string[] = [];
  tab.on('pageerror', (error) => faults.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await tab.goto(pathToFileURL(join(folder, 'index.html')).href);
  await tab.getByLabel('Show it to somebody you trust').check();
  await tab.locator('#one').getByRole('button', { name: 'Check', exact: true }).click();
  expect(await seen(tab.locator('#one').getByRole('status'))).toContain('that’s right');
  expect(await tab.evaluate('Object.keys(localStorage).length + Object.keys(sessionStorage).length')).toBe(0);
  await tab.locator('.quick-exit').click();
  await tab.waitForURL('**/away.html');
  remove();
  expect(faults).toEqual([]);
});
