import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../src/problem.ts';
import { projectFolder, runCommand } from './build-kit.ts';

let folder: string;
let lessons: string;
let output: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broken-'));
  lessons = join(folder, 'lessons');
  output = join(folder, '_site');
  cpSync(join(projectFolder, 'lessons'), lessons, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function breakLesson(): void {
  appendFileSync(join(lessons, '9-12/fake-profiles/en.md'), '\n:::chois{#broken}\nWhat?\n:::\n');
  appendFileSync(join(lessons, '12-15/shared-photo/nl.md'), '\n<b>raw</b>\n');
}

function publishOldSite(): void {
  mkdirSync(output);
  writeFileSync(join(output, 'kit.json'), '{}');
  writeFileSync(join(output, 'old.html'), 'old');
}

describe('a build of broken lessons', () => {
  it('shows every problem and leaves the old site as it was', () => {
    breakLesson();
    publishOldSite();
    const { code, stdout, stderr } = runCommand('build', ['--lessons', lessons, '--output', output]);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('9-12/fake-profiles/en.md');
    expect(stdout + stderr).toContain('12-15/shared-photo/nl.md');
    expect(stdout + stderr).toContain('Nothing was built; what was there before is still there.');
    expect(stdout + stderr).not.toMatch(/\n\s+at .*\.ts:/);
    expect(readdirSync(folder).sort()).toEqual(['_site', 'lessons']);
    expect(readdirSync(output).sort()).toEqual(['kit.json', 'old.html']);
  });

  it('makes no folder where none was', () => {
    breakLesson();
    expect(runCommand('build', ['--lessons', lessons, '--output', output]).code).toBe(1);
    expect(existsSync(output)).toBe(false);
  });
});

describe('the build command', () => {
  it('refuses to replace a folder with files of somebody else', () => {
    mkdirSync(output);
    writeFileSync(join(output, 'thesis.txt'), 'mine');
    const { code, stderr } = runCommand('build', ['--lessons', lessons, '--output', output]);
    expect(code).toBe(1);
    expect(stderr).toContain('holds files that no build has made');
    expect(readdirSync(output)).toEqual(['thesis.txt']);
  });

  it('tells how it is used when an option is unknown', () => {
    const { code, stderr } = runCommand('build', ['--outptu', output]);
    expect(code).toBe(2);
    expect(stderr).toContain('npm run build -- [--lessons DIR] [--output DIR] [--paper a4|letter]');
  });
});

describe('the check command', () => {
  it('names the choices when a value is none of them', () => {
    const { code, stderr } = runCommand('check', ['--format', 'xml']);
    expect(code).toBe(2);
    expect(stderr).toContain('--format cannot be “xml”. Choose one of: pretty, json, github.');
  });

  it('gives problems as JSON and nothing else, with exit code 1 on errors', () => {
    breakLesson();
    const { code, stdout } = runCommand('check', ['--lessons', lessons, '--format', 'json']);
    const problems = JSON.parse(stdout) as Problem[];
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(code).toBe(1);
    expect(errors.map(({ code, file }) => `${code} ${file.slice(lessons.length + 1)}`).sort()).toEqual([
      'html 12-15/shared-photo/nl.md',
      'html 12-15/shared-photo/nl.md',
      'unknown-container 9-12/fake-profiles/en.md',
    ]);
    expect(errors.every(({ line, column }) => line > 100 && column >= 1)).toBe(true);
  });

  it('finds no error in the lessons of this project', () => {
    const { code, stdout } = runCommand('check', ['--format', 'json']);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Problem[]).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
