import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spokenLanguages } from './locale.ts';

const root = new URL('../../', import.meta.url);
const model = 'en';

/** The texts of a language by their dotted keys. */
function textsOf(language: string): ReadonlyMap<string, string> {
  const file = new URL(`locales/${language}.json`, root);
  return new Map(leaves(JSON.parse(readFileSync(file, 'utf8')), ''));
}

function leaves(tree: object, above: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const path = above === '' ? key : `${above}.${key}`;
    return typeof value === 'object' && value !== null ? leaves(value, path) : [[path, String(value)]];
  });
}

/** Plural forms are one key to whoever asks for it; which forms there are depends on the language. */
function asked(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/u, '');
}

function keysOf(language: string): readonly string[] {
  return [...new Set([...textsOf(language).keys()].map(asked))].sort();
}

const code = ['src/', 'templates/'].flatMap(codeIn).join('\n');

function codeIn(folder: string): readonly string[] {
  const url = new URL(folder, root);
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|js|njk)$/u.test(name) && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), url), 'utf8'));
}

/** Dotted keys in the code; `${…}` in a template stands for any one part. */
function keysIn(text: string, before: string): readonly RegExp[] {
  const literal = new RegExp(`${before}(['"\`])([\\w-]+(?:\\.(?:[\\w-]+|\\$\\{[^}]*\\}))+)\\1`, 'gu');
  const keys = [...text.matchAll(literal)].map(([, , key]) => key!.replace(/\$\{[^}]*\}/gu, '[^.]+'));
  return [...new Set(keys)].map((key) => new RegExp(`^${key.replace(/\.(?!\])/gu, '\\.')}$`, 'u'));
}

describe('the words of the program', () => {
  const others = spokenLanguages.filter((language) => language !== model);

  it.each(others)('%s has a text for every key of English, and no other', (language) => {
    expect(keysOf(language)).toEqual(keysOf(model));
  });

  it.each(spokenLanguages)('%s has every plural form that the language needs', (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const texts = textsOf(language);
    const plurals = [...texts.keys()].filter((key) => asked(key) !== key).map(asked);
    for (const key of plurals)
      for (const form of needed) expect([...texts.keys()]).toContain(`${key}_${form}`);
  });

  it.each(others)('%s names the same values in each text', (language) => {
    const texts = textsOf(language);
    for (const [key, text] of textsOf(model)) {
      if (texts.has(key)) expect([key, valuesIn(texts.get(key)!)]).toEqual([key, valuesIn(text)]);
    }
  });

  it.each(spokenLanguages)('%s has no empty text, and none with loose spaces', (language) => {
    for (const [key, text] of textsOf(language)) {
      expect([key, text]).toEqual([key, text.trim()]);
      expect([key, text]).not.toEqual([key, '']);
      expect([key, text.includes('  ')]).toEqual([key, false]);
    }
  });

  it('the code asks for no key that does not exist', () => {
    const keys = keysOf(model);
    const wanted = keysIn(code, '\\bt\\(\\s*');
    expect(wanted.filter((key) => !keys.some((known) => key.test(known))).map(String)).toEqual([]);
  });

  it('no key is left over: the code asks for each', () => {
    const wanted = keysIn(code, '');
    expect(keysOf(model).filter((key) => !wanted.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it('no problem is left over: the code reports each', () => {
    const codes = new Set(
      keysOf(model).flatMap((key) => (key.startsWith('problem.') ? [key.split('.')[1]!] : [])),
    );
    expect([...codes].filter((problem) => !code.includes(`'${problem}'`))).toEqual([]);
  });
});

function valuesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{?\w+\}?\}/gu)].map(([value]) => value).sort();
}
