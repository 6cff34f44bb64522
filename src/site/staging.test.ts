import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ForeignFolderError, openStaging } from './staging.ts';

/** No process has this id: Linux stops at 4,194,304. */
const deadProcess = 99_999_999;

let folder: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'staging-'));
  site = join(folder, '_site');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeSite(path: string, version: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'kit.json'), version);
}

const published = () => readFileSync(join(site, 'kit.json'), 'utf8');

describe('a new site', () => {
  it('takes the place of the old one at once, and leaves nothing beside it', () => {
    writeSite(site, 'old');
    const staging = openStaging(site);
    writeSite(staging.folder, 'new');
    expect(published()).toBe('old');
    staging.publish();
    expect(published()).toBe('new');
    expect(readdirSync(folder)).toEqual(['_site']);
  });

  it('can be given up, and the old one stands', () => {
    writeSite(site, 'old');
    const staging = openStaging(site);
    writeSite(staging.folder, 'half');
    staging.discard();
    expect(published()).toBe('old');
    expect(readdirSync(folder)).toEqual(['_site']);
  });

  it('never replaces a folder that holds something else', () => {
    mkdirSync(site);
    writeFileSync(join(site, 'holiday.jpg'), 'mine');
    expect(() => openStaging(site)).toThrow(ForeignFolderError);
    expect(readdirSync(site)).toEqual(['holiday.jpg']);
  });

  it('may go into an empty folder', () => {
    mkdirSync(site);
    const staging = openStaging(site);
    writeSite(staging.folder, 'new');
    staging.publish();
    expect(published()).toBe('new');
  });
});

describe('two builds at the same time', () => {
  const programs = [1, 2, 3].map((build) => {
    const source = `
      import { mkdirSync, writeFileSync } from 'node:fs';
      import { openStaging } from './src/site/staging.ts';
      for (let round = 0; round < 60; round++) {
        const staging = openStaging(process.argv[1]);
        for (const name of ['kit.json', 'a', 'b']) writeFileSync(staging.folder + '/' + name, 'build ${build} ' + round);
        staging.publish();
      }`;
    return () => run(source, site);
  });

  it('leave a whole site of one of them, and nothing beside it', async () => {
    const codes = await Promise.all(programs.map((start) => start()));
    expect(codes).toEqual([0, 0, 0]);
    const texts = ['kit.json', 'a', 'b'].map((name) => readFileSync(join(site, name), 'utf8'));
    expect(new Set(texts).size).toBe(1);
    openStaging(site).discard();
    expect(readdirSync(folder)).toEqual(['_site']);
  });
});

function run(source: string, argument: string): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source, argument], {
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.on('close', resolve));
}

describe('what a killed build left behind', () => {
  it('is cleared when the site is whole', () => {
    writeSite(site, 'whole');
    writeSite(`${site}.new-${deadProcess}`, 'half');
    writeSite(`${site}.old-${deadProcess}`, 'older');
    openStaging(site).discard();
    expect(readdirSync(folder)).toEqual(['_site']);
    expect(published()).toBe('whole');
  });

  it('is put back when it is the only whole site', () => {
    writeSite(`${site}.old-${deadProcess}`, 'whole');
    openStaging(site).discard();
    expect(published()).toBe('whole');
  });

  it('is left alone while its build is still running', () => {
    const running = `${site}.new-${process.pid === 1 ? 2 : process.ppid}`;
    writeSite(running, 'half');
    openStaging(site).discard();
    expect(existsSync(running)).toBe(true);
  });
});
