import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from './checks.ts';

const table = readFileSync('docs/checks.md', 'utf8')
  .split('\n')
  .flatMap((line) => /^\| `([\w-]+)` \| (\w+) \|/u.exec(line) ?? []);

/** The rows of the page for editors, as `code severity`. */
const rows = table
  .filter((_, index) => index % 3 === 1)
  .map((code, index) => `${code} ${table[index * 3 + 2]}`);

describe('the page on checks', () => {
  it('has each editorial check with its severity', () => {
    const missing = checks
      .map(({ code, severity }) => `${code} ${severity}`)
      .filter((row) => !rows.includes(row));
    expect(missing).toEqual([]);
  });

  it('has no check that there is not, but for what goes out of date', () => {
    const known = checks.map(({ code, severity }) => `${code} ${severity}`);
    const dated = /^(?:help|frameworks?)-/u;
    expect(rows.filter((row) => !known.includes(row) && !dated.test(row))).toEqual([]);
  });

  it('has each check once', () => {
    expect(rows.filter((row, index) => rows.indexOf(row) < index)).toEqual([]);
  });
});
