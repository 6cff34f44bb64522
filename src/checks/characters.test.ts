import { describe, expect, it } from 'vitest';
import { Problems } from '../problem.ts';
import { checkCharacters } from './characters.ts';

/** Faces that have everything but one letter. */
const lacks = (letter: string) => (text: string) =>
  [...text.matchAll(new RegExp(letter, 'gu'))].map(({ 0: character, index }) => ({ character, index }));

function problemsOf(text: string): string[] {
  const problems = new Problems('en');
  checkCharacters('9-12/a/nl.md', text, lacks('ꙮ'), problems.report);
  return problems.all.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a character that no face has', () => {
  it('is named with its line and column', () => {
    expect(problemsOf('Dag\nNoor 🐴 ꙮ!')).toEqual([
      '2:8 No typeface of the kit has the character “ꙮ” (U+A66E).',
    ]);
  });

  it('is named every time, so that none is forgotten', () => {
    expect(problemsOf('ꙮ\nꙮ')).toHaveLength(2);
  });

  it('is no problem where there is none', () => {
    expect(problemsOf('Dag Noor')).toEqual([]);
  });
});
