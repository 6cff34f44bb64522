import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8 } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spokenLanguage } from '../src/lesson/language.ts';
import { openBrowser } from './browser.ts';
import { seen, violations } from './looking.ts';
import { entriesOf, unpack } from './packs.ts';
import { type EditionOfLesson, editions, nameOf, page, read, samples, site } from './site.ts';

const cases = samples.map((one) => ({ ...one, name: nameOf(one) }));
const zipped = ['pack-student', 'pack-teacher', 'scorm-1.2', 'common-cartridge'];

const fileOf = ({ edition }: EditionOfLesson, role: string) => {
  const file = edition.files.find((each) => each.role === role);
  if (!file) throw new Error(`${edition.language} has no ${role}`);
  return file;
};
const packOf = (one: EditionOfLesson, role: string) => entriesOf(read(fileOf(one, role).url));
const textIn = (entries: ReadonlyMap<string, Uint8Array>, name: string) => strFromU8(entries.get(name)!);
const pagesIn = (entries: ReadonlyMap<string, Uint8Array>) =>
  [...entries.keys()].filter((name) => name.endsWith('.html'));

/** A page that is left at once may not have its icon yet. */
const leftTooSoon = 'net::ERR_ABORTED';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each(cases)('the packs of $name', (one) => {
  const { edition } = one;

  it.each(zipped)('%s opens with another reader, and has no entries for folders', (role) => {
    const path = join(site, fileOf(one, role).url);
    const { status, stdout } = spawnSync('python3', ['-m', 'zipfile', '-t', path], { encoding: 'utf8' });
    expect([status, stdout.trim()]).toEqual([0, 'Done testing']);
    expect([...packOf(one, role).keys()].filter((name) => name.endsWith('/'))).toEqual([]);
  });

  it.each(zipped)('%s has a licence, credits and a readme in its language', (role) => {
    const entries = packOf(one, role);
    const readme = textIn(entries, 'README.txt');
    expect(readme).toContain(edition.title);
    expect(readme).toContain(edition.language.startsWith('nl') ? 'In dit pakket:' : 'In this pack:');
    expect(readme).toMatch(/Lesson Kit \d+\.\d+\.\d+, (?:content|inhoud) [0-9a-f]{8}/);
    for (const [, name] of readme.matchAll(/^- (\S+):/gmu)) expect(entries.has(name!), name).toBe(true);
    expect(textIn(entries, 'LICENSE.txt')).toContain('Attribution 4.0');
    expect(textIn(entries, 'CREDITS.txt')).toMatch(/SIL OPEN FONT LICENSE[\s\S]*Phosphor Icons/);
  });

  it.each(zipped)('%s has the papers byte for byte', (role) => {
    const entries = packOf(one, role);
    const papers = edition.files.filter(({ format }) => format === 'pdf' || format === 'docx');
    const held = papers.filter(({ url }) => entries.has(url.split('/').at(-1)!));
    for (const { url } of held)
      expect(Buffer.from(entries.get(url.split('/').at(-1)!)!).equals(read(url)), url).toBe(true);
    const roles = [...new Set(held.map((paper) => paper.role))];
    const pupils = ['worksheet', 'worksheet-large-print'];
    expect(roles).toEqual(
      {
        'pack-student': pupils,
        'pack-teacher': [...new Set(papers.map((paper) => paper.role))],
        'scorm-1.2': [],
        'common-cartridge': [...pupils, 'home-letter'],
      }[role],
    );
  });

  it('for students has no name that speaks of keys, answers, teachers or guides', () => {
    for (const role of ['pack-student', 'scorm-1.2', 'common-cartridge'])
      for (const name of packOf(one, role).keys())
        expect(name).not.toMatch(/key|answer|teacher|guide|antwoord|leraar|docent|handleiding/i);
  });

  it('have pages that lead nowhere but to each other and to whole addresses', () => {
    for (const role of ['pack-student', 'pack-teacher', 'scorm-1.2', 'common-cartridge']) {
      const entries = packOf(one, role);
      for (const name of pagesIn(entries)) {
        const html = textIn(entries, name);
        expect(html).toContain('Content-Security-Policy');
        // The empty page to leave to is shared by a language and its easy editions.
        expect(html).toMatch(new RegExp(`<html lang="${spokenLanguage(edition.language)}(?:-simple)?"`, 'u'));
        const ids = new Set([...html.matchAll(/\bid="([^"]+)"/gu)].map(([, id]) => id));
        for (const [, address] of html.matchAll(/\b(?:href|src)="([^"]*)"/gu)) {
          if (/^(?:https?|tel|sms|mailto):/u.test(address!)) continue;
          if (address!.startsWith('#')) expect(ids, `${name} ${address}`).toContain(address!.slice(1));
          else expect(entries.has(address!), `${role} ${name} ${address}`).toBe(true);
        }
      }
    }
  });

  it.each(['pack-student', 'pack-teacher'])(
    '%s opens from a disk and asks nobody for anything',
    async (role) => {
      const { folder, remove } = unpack(read(fileOf(one, role).url));
      const tab = await browser.newPage();
      const requests: string[] = [];
      const faults: string[] = [];
      tab.on('request', (request) => requests.push(request.url()));
      tab.on('requestfailed', (request) => {
        if (request.failure()?.errorText !== leftTooSoon) faults.push(request.url());
      });
      tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      tab.on('pageerror', (error) => faults.push(error.message));
      for (const name of pagesIn(packOf(one, role))) {
        await tab.goto(pathToFileURL(join(folder, name)).href);
        expect(
          await tab.evaluate(
            'document.fonts.ready.then(() => [...document.fonts].some((font) => font.status === "loaded"))',
          ),
        ).toBe(true);
        expect(
          await tab.evaluate(
            '[...document.images].filter((image) => image.loading !== "lazy" && image.naturalWidth === 0).length',
          ),
        ).toBe(0);
      }
      await tab.close();
      remove();
      expect(faults).toEqual([]);
      expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    },
  );

  it('the page for students answers, leads to help and can be left, all from a disk', async () => {
    const { folder, remove } = unpack(read(fileOf(one, 'pack-student').url));
    const address = (name: string) => pathToFileURL(join(folder, name)).href;
    const tab = await browser.newPage();
    await tab.goto(address('lesson.html'));
    const exercise = tab.locator('.task-choice').first();
    await exercise.locator('input').first().check();
    await exercise.getByRole('button', { name: /^(?:Check|Nakijken)$/ }).click();
    expect(await seen(exercise.getByRole('status'))).not.toBe('');
    await tab.locator('.all-help a').click();
    expect(tab.url()).toBe(address('help.html'));
    await tab.locator('.quick-exit').click();
    await tab.waitForURL(address('away.html'));
    await tab.close();
    remove();
  });

  it('the questions for Moodle hold one for each choice on the page, each with feedback', () => {
    using bank = XmlDocument.fromBuffer(read(fileOf(one, 'moodle-xml').url));
    const onPage = [...page(edition.pages.student!).matchAll(/id="([^"]+)" data-exercise="(\w+)"/gu)];
    const kinds = (kind: string) => onPage.filter(([, , each]) => each === kind).length;
    expect(bank.find('//question[@type="multichoice"]').length).toBe(kinds('choice') + kinds('signals'));
    expect(bank.find('//question[@type="matching"]').length).toBe(
      kinds('match') + kinds('order') + kinds('sort'),
    );
    expect(bank.find('//question[@type="cloze"]').length).toBe(kinds('gaps'));
    expect(bank.find('//question[@type="multichoice"]/answer/feedback/text[text()]').length).toBeGreaterThan(
      3,
    );
    for (const question of bank.find('//question[@type="multichoice"]')) {
      const fractions = question.toString().matchAll(/fraction="([\d.]+)"/gu);
      const whole = [...fractions].reduce((sum, [, fraction]) => sum + Number(fraction), 0);
      expect(whole).toBeCloseTo(100, 3);
    }
  });

  it('the cartridge asks each choice of the page, and shows no drawing that a platform would drop', () => {
    const entries = packOf(one, 'common-cartridge');
    using quiz = XmlDocument.fromBuffer(entries.get('quiz/quiz.xml')!);
    const spaces = { q: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' };
    const asked = quiz.find('//q:item/@ident', spaces).map(({ content }) => content);
    const onPage = [
      ...page(edition.pages.student!).matchAll(/id="([^"]+)" data-exercise="(?:choice|signals)"/gu),
    ];
    expect(asked).toEqual(onPage.map(([, id]) => id));
    for (const name of pagesIn(entries))
      expect(textIn(entries, name)).not.toMatch(/<(?:svg|script|style|form|input|iframe)|\.svg"/);
  });
});

it('a page of a cartridge reads well: axe finds nothing wrong with it', async () => {
  const { folder, remove } = unpack(read(fileOf(editions[0]!, 'common-cartridge').url));
  const context = await browser.newContext({ bypassCSP: true });
  const tab = await context.newPage();
  for (const name of ['lesson.html', 'help.html']) {
    await tab.goto(pathToFileURL(join(folder, name)).href);
    expect(await violations(tab), name).toEqual([]);
  }
  await context.close();
  remove();
});
