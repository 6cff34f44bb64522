import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAndCheck } from '../src/cli/read.ts';
import { openBrowser, type Served, serve } from './browser.ts';
import { site } from './site.ts';

const lesson = 'lessons/9-12/fake-profiles';
const names = ['lesson.yaml', 'nl.md', 'en.md'];

let browser: Browser;
let served: Served;
let context: BrowserContext;
let tab: Page;
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serve(site)]);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
  tab = await context.newPage();
  tab.on('request', (request) => asked.push(request.url()));
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
  await tab.addInitScript(openTheDeviceItself);
  // Only here the editor takes a page for one on its user’s own device.
  await tab.goto(`${served.origin}/admin/`);
  await putOnDevice(Object.fromEntries(names.map((name) => [`${lesson}/${name}`, readFileSync(`${lesson}/${name}`, 'utf8')])));
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

/** No test can press a button of the system’s own dialogue: the folder that it would give is a private one. */
function openTheDeviceItself(): void {
  const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('project', { create: true });
  Object.assign(window, { showDirectoryPicker: folder });
  for (const { prototype } of [FileSystemDirectoryHandle, FileSystemFileHandle])
    Object.assign(prototype, { requestPermission: async () => 'granted', queryPermission: async () => 'granted' });
}
