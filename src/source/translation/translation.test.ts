import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Edition, isStale, type Lesson } from '../../lesson/lesson.ts';
import { type Problem, Problems } from '../../problem.ts';
import { folderOnDisk } from '../folder.ts';
import { readLesson } from '../lesson.ts';
import { acceptTranslations } from './accept.ts';
import { blocksOf } from './blocks.ts';

const settings = 'topic: contact\nsource: nl\ndevices: none\nsensitive: false\ngoals: [efacw-2]\n';

const dutch = `---
title: Wie is dat?
summary: Je leert even wachten.
objectives:
  wait: Ik kan even wachten.
---

## Start {#start minutes=10 form=class}

Noor krijgt een bericht.
Ze kent de afzender niet.

:::choice{#first objective=wait}
Wat doet Noor eerst?

- [ ] Meteen antwoorden
  > Er is geen haast.
- [x] Even wachten
  > Goed. Wachten mag.
:::

Zo gaat het verder.
`;

const english = dutch
  .replace('Wie is dat?', 'Who is that?')
  .replace('Meteen antwoorden', 'Answer at once')
  .replace('Zo gaat het verder.', 'And so it goes on.');

let folder = '';
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'translation-'));
  folder = join(root, '9-12', 'who');
  mkdirSync(folder, { recursive: true });
  write({ 'lesson.yaml': settings, 'nl.md': dutch, 'en.md': english });
});
afterEach(() => rmSync(join(folder, '..', '..'), { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function read(language = 'en'): { readonly lesson: Lesson; readonly problems: readonly Problem[] } {
  const problems = new Problems(language);
  const { lesson } = readLesson(folderOnDisk(folder), undefined, problems.report)!;
  return { lesson, problems: problems.all };
}

function edition(language: string): Edition {
  return read().lesson.editions.find((one) => one.language === language)!;
}

/** Records every translation, on a day in autumn. */
function accept(...languages: readonly string[]): void {
  acceptTranslations(read().lesson, languages, '2026-11-24');
}

function told(language = 'en'): readonly string[] {
  const { problems } = read(language);
  return problems.map(({ file, line, code, message }) => {
    return `${file.slice(folder.length + 1)}:${line} ${code}: ${message}`;
  });
}

describe('the blocks of an edition', () => {
  const blocks = blocksOf({ lines: dutch.split('\n') });

  it('are the lines of its head, its headings, paragraphs, openings and options', () => {
    expect(blocks.map(({ section, line }) => `${section}:${line}`)).toEqual([
      ...['head:1', 'head:2', 'head:3', 'head:4', 'head:5', 'head:6'],
      ...['start:8', 'start:10', 'first:13', 'first:14', 'first:16', 'first:18', 'start:22'],
    ]);
  });

  it('stay the same when only line ends, spaces or places change', () => {
    const digests = (text: string) => blocksOf({ lines: text.split('\n') }).map(({ digest }) => digest);
    const moved = dutch
      .replace('bericht.\nZe', 'bericht. Ze')
      .replaceAll('\n\n', '\n\n\n')
      .replace('  >', '   >');
    expect(digests(moved)).toEqual(blocks.map(({ digest }) => digest));
  });
});

describe('a translation', () => {
  it('is taken as it is while nobody has recorded a comparison', () => {
    write({ 'nl.md': dutch.replace('bericht', 'briefje') });
    expect(told()).toEqual([]);
    expect(edition('en').translation).toBeUndefined();
  });

  it('is current on the day on which it was compared', () => {
    accept('en');
    expect(told()).toEqual([]);
    expect(edition('en').translation).toEqual({ of: 'nl', compared: '2026-11-24', changes: [] });
    expect(isStale(edition('en'))).toBe(false);
  });

  it('is stale when a sentence of the source changes, and is told so at its own line', () => {
    accept('en');
    write({
      'nl.md': dutch.replace('Er is geen haast.', 'Haast is niet nodig.'),
      'en.md': english.replace('## Start', '\n\n## Start'),
    });
    expect(isStale(edition('en'))).toBe(true);
    expect(told()).toEqual([
      'en.md:18 translation-changed: nl.md says something else on line 16 since this was compared with it on 2026-11-24.',
    ]);
    expect(told('nl')).toEqual([
      'en.md:18 translation-changed: nl.md zegt op regel 16 iets anders dan toen dit ermee werd vergeleken, op 2026-11-24.',
    ]);
  });

  it('is told what is new and what is gone, and nothing of what only moved down', () => {
    accept('en');
    write({
      'nl.md': dutch
        .replace('Noor krijgt', 'Dit is een verhaal.\n\nNoor krijgt')
        .replace('\nZo gaat het verder.', ''),
    });
    expect(told()).toEqual([
      'en.md:10 translation-added: nl.md has something new on line 10 since this was compared with it on 2026-11-24.',
      'en.md:22 translation-removed: nl.md lost something near line 12 since this was compared with it on 2026-11-24.',
    ]);
    expect(told('nl')).toEqual([
      'en.md:10 translation-added: nl.md heeft op regel 10 iets nieuws sinds dit ermee werd vergeleken, op 2026-11-24.',
      'en.md:22 translation-removed: Bij regel 12 van nl.md is iets weggehaald sinds dit ermee werd vergeleken, op 2026-11-24.',
    ]);
  });

  it('is current again once that is recorded', () => {
    accept('en');
    write({ 'nl.md': dutch.replace('bericht', 'briefje') });
    expect(isStale(edition('en'))).toBe(true);
    accept('en');
    expect(isStale(edition('en'))).toBe(false);
  });

  it('in easy language is held to its own language where there is one', () => {
    write({ 'en-simple.md': english, 'nl-simple.md': dutch });
    accept('en', 'en-simple', 'nl-simple');
    write({ 'en.md': english.replace('And so it goes on.', 'And on it goes.') });
    expect([edition('en-simple'), edition('nl-simple'), edition('en')].map(isStale)).toEqual([
      true,
      false,
      false,
    ]);
    write({ 'nl.md': dutch.replace('bericht', 'briefje') });
    expect([edition('en-simple'), edition('nl-simple'), edition('en')].map(isStale)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('the record', () => {
  it('keeps what it says of other languages, and leaves no other file behind', () => {
    write({ 'nl-simple.md': dutch });
    accept('en');
    write({ 'nl.md': dutch.replace('bericht', 'briefje') });
    accept('nl-simple');
    expect(isStale(edition('en'))).toBe(true);
    expect(isStale(edition('nl-simple'))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual([
      'en.md',
      'lesson.yaml',
      'nl-simple.md',
      'nl.md',
      'translations.yaml',
    ]);
  });

  it('is told about when it is not one, and counts as none', () => {
    write({ 'translations.yaml': 'en: { of: nl, compared: yesterday, blocks: {} }\n' });
    expect(told()).toEqual([expect.stringMatching(/^translations\.yaml:1 /u)]);
    expect(edition('en').translation).toBeUndefined();
  });
});
