import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAndCheck } from './read.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
  cpSync('lessons', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The errors after a change in one file, as `line code message`. */
async function changed(name: string, from: string | RegExp, to: string): Promise<readonly string[]> {
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  const after = text.replace(from, to);
  if (after === text) throw new Error(`there is no “${from}” to change`);
  writeFileSync(file, after);
  const { problems } = await readAndCheck(folder, 'en');
  return problems.all
    .filter(({ severity }) => severity === 'error')
    .map(({ line, code, message }) => `${line} ${code} ${message}`);
}

const lesson = '9-12/fake-profiles/nl.md';
const notDrawable = (line: number, character: string, code: string) => [
  `${line} character-not-drawable No typeface of the kit has the character “${character}” (${code}).`,
];

describe('a character that no paper could show', () => {
  it.each([
    ['in a title, as an escape', lesson, /^title:.*$/mu, 'title: "Wie \\u6F22?"', 2, '漢', 'U+6F22'],
    ['in a text, as an entity', lesson, /^Noor/mu, '&#x6F22; Noor', 0, '漢', 'U+6F22'],
    ['for a number that has none', lesson, /^Noor/mu, '&#0; Noor', 0, '\uFFFD', 'U+FFFD'],
    ['in help.yaml', 'help.yaml', /about: ./u, 'about: 漢', 0, '漢', 'U+6F22'],
    ['in curriculum.yaml', 'curriculum.yaml', /(?<=contact:.*nl: )"[^"]+"/u, '"\\u6F22"', 0, '漢', 'U+6F22'],
  ])('is found %s', async (_, name, from, to, line, character, code) => {
    const place =
      line ||
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .findIndex((text) => from.test(text)) + 1;
    expect(await changed(name, from, to)).toEqual(notDrawable(place, character, code));
  });

  it('is told once where it can hide as well', async () => {
    expect(await changed(lesson, /^title:.*$/mu, 'title: "Wie \\uD800?"')).toEqual([
      '2 character Here stands a character that cannot be seen and can garble text: U+D800.',
    ]);
  });
});
