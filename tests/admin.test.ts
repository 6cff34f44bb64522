import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAndCheck } from '../src/cli/read.ts';
import { openBrowser, type Served, serve } from './browser.ts';
import { site } from './site.ts';

const lesson = '9-12/fake-profiles';
const names = ['lesson.yaml', 'nl.md', 'en.md'] as const;
const folder = 'project/lessons/9-12/fake-profiles';

const written = (name: string): string => readFileSync(join('lessons', lesson, name), 'utf8');

let browser: Browser;
let served: Served;
let tab: Page;
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serve(site)]);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
  tab = await context.newPage();
  tab.on('request', (request) => asked.push(request.url()));
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
  await tab.addInitScript(giveFolderUnasked);
  await tab.goto(`${served.origin}/admin/`);
  await tab.evaluate(writeFiles, { folder, files: names.map((name) => [name, written(name)] as const) });
  await tab.getByRole('button', { name: 'Werken met een lokale repository' }).click();
  await tab.getByText('9 tot 12 jaar').first().waitFor();
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

/** What a browser has and these tests’ own program has not. */
interface Folder {
  getDirectoryHandle(name: string, options?: { readonly create: boolean }): Promise<Folder>;
  getFileHandle(name: string, options?: { readonly create: boolean }): Promise<File>;
}
interface File {
  getFile(): Promise<{ text(): Promise<string> }>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}
declare const navigator: { readonly storage: { getDirectory(): Promise<Folder> } };
declare const window: object;
declare const FileSystemDirectoryHandle: { readonly prototype: object };
declare const FileSystemFileHandle: { readonly prototype: object };

/** No test can press a button of the system’s own dialogue: the folder that it would give is a private one. */
function giveFolderUnasked(): void {
  const project = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('project');
  Object.assign(window, { showDirectoryPicker: project });
  for (const { prototype } of [FileSystemDirectoryHandle, FileSystemFileHandle])
    Object.assign(prototype, { requestPermission: async () => 'granted' });
}

interface Writing {
  readonly folder: string;
  readonly files: readonly (readonly [name: string, text: string])[];
}

async function writeFiles({ folder, files }: Writing): Promise<void> {
  let place = await navigator.storage.getDirectory();
  for (const name of folder.split('/')) place = await place.getDirectoryHandle(name, { create: true });
  for (const [name, text] of files) {
    const stream = await (await place.getFileHandle(name, { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  }
  const project = await (await navigator.storage.getDirectory()).getDirectoryHandle('project');
  await project.getDirectoryHandle('.git', { create: true });
}

async function readFile({ folder, name }: { folder: string; name: string }): Promise<string> {
  let place = await navigator.storage.getDirectory();
  for (const part of folder.split('/')) place = await place.getDirectoryHandle(part);
  return (await (await place.getFileHandle(name)).getFile()).text();
}

const saved = (name: string): Promise<string> => tab.evaluate(readFile, { folder, name });

/** Opens a form, fills it in and saves it. */
async function edit(entry: string, fill: () => Promise<unknown>): Promise<void> {
  await tab.goto(`${served.origin}/admin/#/collections/tier-9-12/entries/${entry}`);
  await tab.getByRole('button', { name: 'Opslaan' }).waitFor();
  await fill();
  await tab.getByRole('button', { name: 'Opslaan' }).click();
  await tab.getByText('Item opgeslagen').first().waitFor();
}

/** Lines of the second text that are not in the first. */
const changed = (before: string, after: string): readonly string[] =>
  after.split('\n').filter((line) => !before.split('\n').includes(line));

describe('the editor at /admin/', () => {
  it('speaks the language of the editor and lists the lessons by tier', async () => {
    expect(await tab.title()).not.toBe('');
    expect(await tab.locator('html').getAttribute('lang')).toBe('nl');
    for (const tier of ['6 tot 9 jaar', '9 tot 12 jaar', '12 tot 15 jaar', '15 tot 18 jaar'])
      expect(await tab.getByText(tier).count()).toBeGreaterThan(0);
  });

  it('saves what was edited, and changes nothing else in the files', async () => {
    await edit('fake-profiles', async () => {
      await tab.getByRole('textbox', { name: 'Titel' }).first().fill('Wie zit daar nou echt?');
      const text = tab.locator('textarea').first();
      await text.fill((await text.inputValue()).replace('gaat het over chatten', 'gaat het over berichten'));
    });
    const nl = await saved('nl.md');
    expect(changed(written('nl.md'), nl)).toEqual([
      'title: Wie zit daar nou echt?',
      expect.stringContaining('Vandaag gaat het over berichten'),
    ]);
    expect(nl.split('\n')).toHaveLength(written('nl.md').split('\n').length);
    expect(await saved('en.md')).toBe(written('en.md'));
    expect(await saved('lesson.yaml')).toBe(written('lesson.yaml'));
  });

  it('saves settings, with topics and goals to choose from', async () => {
    await edit('fake-profiles-settings', async () => {
      await tab.getByRole('radio', { name: 'each' }).click();
    });
    await expect.poll(() => saved('lesson.yaml'), { timeout: 5000 }).toMatch(/^devices: each$/mu);
  });

  it('leaves a lesson that check finds nothing wrong in', async () => {
    const lessons = mkdtempSync(join(tmpdir(), 'admin-'));
    try {
      cpSync('lessons', lessons, { recursive: true });
      const before = await readAndCheck(lessons, 'en');
      for (const name of names) writeFileSync(join(lessons, lesson, name), await saved(name));
      const after = await readAndCheck(lessons, 'en');
      const told = ({ problems }: typeof after) => problems.all.map(({ code, file }) => `${code} ${file}`);
      const staleness = /^translation-/u;
      expect(told(after).filter((one) => !staleness.test(one))).toEqual(
        told(before).filter((one) => !staleness.test(one)),
      );
      expect(after.content.lessons.find(({ id }) => id === lesson)?.devices).toBe('each');
    } finally {
      rmSync(lessons, { recursive: true });
    }
  });

  it('asks no other host, and breaks no rule of its policy', () => {
    const outside = asked.filter((url) => !/^(?:blob|data):/u.test(url) && !url.startsWith(served.origin));
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
