import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { projectFolder, runCommand } from './build-kit.ts';
import { site } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file with its digest, as lines that show a difference clearly. */
function digests(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map(
      (file) => `${createHash('sha256').update(readFileSync(file)).digest('hex')} ${file.slice(root.length)}`,
    )
    .sort();
}

it('is the same to the byte in another folder, time zone and locale, with nothing kept from before', {
  timeout: 180_000,
}, () => {
  const lessons = join(folder, 'content');
  const output = join(folder, 'kit');
  cpSync(join(projectFolder, 'lessons'), lessons, { recursive: true });
  const { code, stderr } = runCommand('build', ['--lessons', lessons, '--output', output], {
    KIT_CACHE: join(folder, 'cache'),
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect(code, stderr).toBe(0);
  expect(digests(output)).toEqual(digests(site));
});

it('makes nothing anew when nothing has changed, and is the same to the byte', { timeout: 180_000 }, () => {
  const output = join(folder, 'again');
  const { code, stdout, stderr } = runCommand('build', ['--output', output]);
  expect(code, stderr).toBe(0);
  expect(stdout).toMatch(/^0 of [\d,]+ papers and packs were made anew/mu);
  expect(digests(output)).toEqual(digests(site));
});
