import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zip } from './zip.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe('a zip', () => {
  it('gives back what went in, in the order given', () => {
    const entries = unzipSync(zip([file('b.txt', 'first'), file('a/c.pdf', 'second')]));
    expect(Object.keys(entries)).toEqual(['b.txt', 'a/c.pdf']);
    expect(strFromU8(entries['a/c.pdf']!)).toBe('second');
  });

  it('stores what is compressed already', () => {
    const words = 'the same words again and again '.repeat(100);
    expect(zip([file('a.pdf', words)]).length).toBeGreaterThan(words.length);
    expect(zip([file('a.txt', words)]).length).toBeLessThan(words.length / 5);
  });

  it('is the same in every time zone', () => {
    const script = `
      import { zip } from './src/pack/zip.ts';
      process.stdout.write(Buffer.from(zip([{ name: 'a.txt', bytes: new Uint8Array([1]) }])).toString('hex'));`;
    const inZone = (zone: string) =>
      spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        encoding: 'utf8',
        env: { ...process.env, TZ: zone },
      }).stdout;
    expect(inZone('Pacific/Kiritimati')).toMatch(/^504b/);
    expect(inZone('Pacific/Kiritimati')).toBe(inZone('America/Los_Angeles'));
  });

  it('opens in another reader', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zip-'));
    writeFileSync(join(folder, 'a.zip'), zip([file('hallo.txt', 'dag')]));
    const { stdout } = spawnSync('python3', ['-m', 'zipfile', '-l', join(folder, 'a.zip')], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('hallo.txt');
  });
});
