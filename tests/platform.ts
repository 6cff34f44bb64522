import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { type Served, serve } from './browser.ts';
import { unpack } from './packs.ts';

const require = createRequire(import.meta.url);

/** A learning platform that runs one SCORM package, with a real SCORM 1.2 runtime. */
export interface Platform extends Served {
  readonly remove: () => void;
}

/** One call of the lesson, and what the platform said to it. */
export interface Heard {
  readonly call: string;
  readonly name: string;
  readonly value: string;
  /** `0` where the platform found nothing wrong with it. */
  readonly error: string;
}

/** The page of a platform: the lesson in a frame, in another frame. Every call is written down. */
const player = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Platform</title>
<script src="runtime.js"></script>
<script>
  const runtime = new Scorm12API({ autocommit: false, logLevel: 5 });
  const before = sessionStorage.getItem('kept');
  if (before) runtime.loadFromJSON(JSON.parse(before), '');
  window.heard = [];
  window.API = Object.fromEntries(
    ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'].map((call) => [call, (name, value) => {
      const said = runtime[call](name, value);
      heard.push({ call, name: String(name ?? ''), value: String(value ?? ''), error: String(runtime.LMSGetLastError()) });
      if (call === 'LMSCommit') sessionStorage.setItem('kept', JSON.stringify(keep()));
      return said;
    }]),
  );
  function keep() {
    const core = Object.fromEntries(['lesson_status'].map((name) => [name, runtime.getCMIValue('cmi.core.' + name)]));
    return { cmi: { core, suspend_data: runtime.getCMIValue('cmi.suspend_data') } };
  }
  window.value = (name) => runtime.getCMIValue(name);
</script>
<iframe src="frame.html" width="900" height="1200" title="Frame"></iframe>`;

const frame = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frame</title>
<iframe name="lesson" src="lesson/index.html" width="860" height="1100" title="Lesson"></iframe>`;

/** Uploads a package. */
export async function openPlatform(scorm: Uint8Array): Promise<Platform> {
  const folder = mkdtempSync(join(tmpdir(), 'platform-'));
  const lesson = unpack(scorm);
  cpSync(lesson.folder, join(folder, 'lesson'), { recursive: true });
  lesson.remove();
  cpSync(require.resolve('scorm-again/scorm12/min'), join(folder, 'runtime.js'));
  writeFileSync(join(folder, 'index.html'), player);
  writeFileSync(join(folder, 'frame.html'), frame);
  const served = await serve(folder);
  return {
    origin: served.origin,
    close: served.close,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Opens the lesson as a student of the platform. */
export async function attend(context: BrowserContext, { origin }: Platform): Promise<Visit> {
  const tab = await context.newPage();
  return enter(tab, origin);
}

export interface Visit {
  readonly tab: Page;
  readonly lesson: FrameLocator;
  /** What the platform has heard, in order. */
  readonly heard: () => Promise<readonly Heard[]>;
  /** What the platform has now. */
  readonly value: (name: string) => Promise<string>;
  /** Comes back later, in the same browser. */
  readonly again: () => Promise<Visit>;
}

async function enter(tab: Page, origin: string): Promise<Visit> {
  await tab.goto(`${origin}/`);
  const lesson = tab.frameLocator('iframe').frameLocator('iframe');
  await lesson.locator('.is-live').first().waitFor();
  return {
    tab,
    lesson,
    heard: () => tab.evaluate('heard'),
    value: async (name) => String(await tab.evaluate(`value(${JSON.stringify(name)})`)),
    again: () => enter(tab, origin),
  };
}
