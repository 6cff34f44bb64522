import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from './build-kit.ts';
import { isThorough } from './site.ts';

/** How often a build is killed. */
const rounds = isThorough ? 50 : 6;
const lesson = '9-12/who-can-i-tell';

let folder: string;
let output: string;
/** Digests of the whole kit made from each of two versions of the lessons. */
let whole: { readonly early: string; readonly late: string };
/** How long a build takes with nothing kept, in milliseconds. */
let longest: number;

const lessons = (version: string): string => join(folder, version, 'lessons');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faults-'));
  output = join(folder, '_site');
  for (const version of ['early', 'late', 'changing']) writeVersion(version);
  edit('late', (text) => text.replace(/^title: .*$/mu, 'title: Een andere titel'));
  const started = performance.now();
  const late = await wholeKitOf('late');
  longest = performance.now() - started;
  whole = { early: await wholeKitOf('early'), late };
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One lesson is enough to have every kind of file. */
function writeVersion(version: string): void {
  mkdirSync(join(lessons(version), '9-12'), { recursive: true });
  for (const name of ['curriculum.yaml', 'help.yaml', 'LICENSE', lesson])
    cpSync(join(projectFolder, 'lessons', name), join(lessons(version), name), { recursive: true });
}

function edit(version: string, change: (text: string) => string): void {
  const file = join(lessons(version), lesson, 'nl.md');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function start(version: string, limits = ''): ChildProcess {
  const args = ['bin/kit.js', 'cli/build', '--lessons', lessons(version), '--output', output];
  const options = {
    cwd: projectFolder,
    stdio: 'ignore' as const,
    env: { ...process.env, KIT_CACHE: join(folder, 'cache') },
  };
  if (limits === '') return spawn(process.execPath, args, options);
  return spawn('/bin/sh', ['-c', `${limits}; exec "$@"`, 'sh', process.execPath, ...args], options);
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve));
}

async function wholeKitOf(version: string): Promise<string> {
  expect(await ended(start(version))).toBe(0);
  return published();
}

/** Nothing of a page says in which folder its lessons stood, so equal kits have equal digests. */
function published(): string {
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(output.length)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** What stands beside the published kit: nothing that builds have left there. */
const beside = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('_site'));

describe('a build that is killed', () => {
  it(`leaves the whole old kit or the whole new one, at each of ${rounds} moments`, async () => {
    for (let round = 0; round < rounds; round++) {
      const build = start(round % 2 === 0 ? 'early' : 'late');
      await Promise.race([ended(build), wait((longest * (round + 0.5)) / rounds)]);
      build.kill('SIGKILL');
      // Its threads end with it; its folder may still be written to the disk.
      await wait(20);
      expect(Object.values(whole)).toContain(published());
    }
  }, 240_000);

  it('does not keep the next from making a whole kit, with nothing beside it', async () => {
    expect(await wholeKitOf('late')).toBe(whole.late);
    expect(await wholeKitOf('early')).toBe(whole.early);
    expect(beside()).toEqual(['_site']);
  }, 180_000);
});

describe('a disk that takes no more', () => {
  it('ends the build with an error and leaves the old kit, and the next one is whole', async () => {
    const small = "trap '' XFSZ; ulimit -f 40";
    edit('changing', (text) => text.replace(/^title: .*$/mu, 'title: Te groot voor de schijf'));
    expect(await ended(start('changing', small))).not.toBe(0);
    expect(published()).toBe(whole.early);
    expect(await wholeKitOf('late')).toBe(whole.late);
    expect(beside()).toEqual(['_site']);
  }, 180_000);
});

describe('lessons that change while they are built', () => {
  it('become a kit of one moment, or none', async () => {
    const texts = ['early', 'late'].map((version) =>
      readFileSync(join(lessons(version), lesson, 'nl.md'), 'utf8'),
    );
    const build = start('changing');
    const end = ended(build);
    let isRunning = true;
    void end.then(() => {
      isRunning = false;
    });
    for (let turn = 0; isRunning; turn++) {
      edit('changing', () => texts[turn % 2]!);
      await wait(3);
    }
    await end;
    expect(Object.values(whole)).toContain(published());
  }, 180_000);
});

describe('two builds at once', () => {
  it('both end well, and leave the whole kit of one of them', async () => {
    const codes = await Promise.all([start('early'), start('late')].map(ended));
    expect(codes).toEqual([0, 0]);
    expect(Object.values(whole)).toContain(published());
    expect(beside()).toEqual(['_site']);
  }, 180_000);
});
