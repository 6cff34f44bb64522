import { describe, expect, it } from 'vitest';
import { Problems } from '../problem.ts';
import { checkCharacters, checkReadCharacters } from './characters.ts';
import { type ReadText, textsIn } from './texts.ts';

/** Faces that have everything but these letters. */
const lacks = (letters: string) => (text: string) =>
  [...text.matchAll(new RegExp(`[${letters}]`, 'gu'))].map(({ 0: character, index }) => ({
    character,
    index,
  }));

function said(problems: Problems): string[] {
  return problems.all.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function problemsOf(text: string): string[] {
  const problems = new Problems('en');
  checkCharacters('9-12/a/nl.md', text, lacks('ꙮ\0\u0301'), problems.report);
  return said(problems);
}

function problemsOfRead(text: string, ...texts: readonly ReadText[]): string[] {
  const problems = new Problems('en');
  checkReadCharacters('9-12/a/nl.md', text, texts, lacks('ꙮ\uFFFD'), problems.report);
  return said(problems);
}

const message = 'No typeface of the kit has the character “ꙮ” (U+A66E).';

describe('a character that no face has', () => {
  it('is named with its line and column', () => {
    expect(problemsOf('Dag\nNoor 🐴 ꙮ!')).toEqual([`2:8 ${message}`]);
  });

  it('is named once a line', () => {
    expect(problemsOf('ꙮꙮ ꙮ\r\nꙮ')).toEqual([`1:1 ${message}`, `2:1 ${message}`]);
  });

  it('is no problem where there is none', () => {
    expect(problemsOf('Dag Noor')).toEqual([]);
  });

  it('is left to the readers where they refuse it anyway', () => {
    expect(problemsOf('a\0b')).toEqual([]);
  });

  it('is no accent that its letter has', () => {
    expect(problemsOf('Caf\u0065\u0301')).toEqual([]);
  });
});

describe('a character that only stands in what was read', () => {
  it.each([
    ['an entity by number', 'Dag\na &#xA66E; b', '2:3'],
    ['an entity in decimals', 'Dag\na &#42606; b', '2:3'],
    ['an escape of YAML', 'title: "\\uA66E"\na', '1:9'],
    ['nothing that can be found', 'Dag\na b', '2:1'],
  ])('is named where it is spelled as %s', (_, text, place) => {
    expect(problemsOfRead(text, { text: 'ꙮ', line: 2 })).toEqual([`${place} ${message}`]);
  });

  it('is found where a number stands for no character', () => {
    expect(problemsOfRead('a\nb &#0;', { text: 'b \uFFFD', line: 2 })).toEqual([
      '2:3 No typeface of the kit has the character “\uFFFD” (U+FFFD).',
    ]);
  });
});

describe('the texts of what was read', () => {
  it('come with the line of their block, from maps as well, without files and addresses', () => {
    const read = {
      file: 'a',
      title: 'T',
      parts: [{ line: 3, content: [{ kind: 'text', text: 'W', link: 'https://a.nl' }] }],
      map: new Map([['k', { name: 'N' }]]),
    };
    expect(textsIn(read).filter(({ text }) => text !== 'text')).toEqual([
      { text: 'T', line: 0 },
      { text: 'W', line: 3 },
      { text: 'k', line: 0 },
      { text: 'N', line: 0 },
    ]);
  });
});
