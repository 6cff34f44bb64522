import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));

describe('the start of a program', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'start-'));
    cpSync(join(project, 'bin'), join(folder, 'bin'), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
    mkdirSync(join(folder, 'locales'));
    for (const file of ['tsconfig.json', 'package.json', 'package-lock.json']) {
      cpSync(join(project, file), join(folder, file));
    }
    const others = ['cli/check', 'cli/translations', 'cli/new', 'site/crew-member', 'bench/press/kit'];
    for (const name of others) write(name, 'export {};');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('hands on its arguments, and leaves each source its own place', async () => {
    write('cli/build', 'console.log(process.argv.slice(2).join(), import.meta.url);');
    const { output } = await start('--output', 'here');
    expect(output).toMatch(/^--output,here file:.+\/src\/cli\/build\.ts\n$/u);
  });

  it('runs what the sources say now, not what they said before', async () => {
    write('cli/words', 'export const words: string = "old";');
    write('cli/build', "import { words } from './words.ts';\nconsole.log(words);");
    expect(await start()).toEqual({ code: 0, output: 'old\n' });
    write('cli/words', 'export const words: string = "new";');
    expect(await start()).toEqual({ code: 0, output: 'new\n' });
  });

  it('makes programs once', async () => {
    const before = made();
    await start();
    expect(made()).toEqual(before);
  });

  it('may happen twice at the same time', async () => {
    write('cli/build', 'console.log("both");');
    const both = await Promise.all([start(), start()]);
    expect(both).toEqual([0, 0].map((code) => ({ code, output: 'both\n' })));
    expect(made().filter((name) => name.includes('.'))).toEqual([]);
  });

  it('ends as the program ends', async () => {
    write('cli/build', 'process.exitCode = 3;');
    expect((await start()).code).toBe(3);
  });

  let clock = 1_000_000;
  function write(name: string, source: string): void {
    const path = join(folder, 'src', `${name}.ts`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
    utimesSync(path, clock, clock++);
  }

  function made(): readonly string[] {
    return readdirSync(join(folder, '.cache/program')).sort();
  }

  function start(...args: readonly string[]): Promise<{ code: number | null; output: string }> {
    const child = spawn(process.execPath, [join(folder, 'bin/kit.js'), 'cli/build', ...args]);
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
  }
});
