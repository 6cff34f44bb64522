import { describe, expect, it } from 'vitest';
import { exerciseOf, problemsIn } from '../../../tests/builders/written.ts';
import { plainBlocks } from '../../lesson/prose.ts';

const gaps = (text: string, more = '') => `:::gaps{#a objective=spot${more}}\nFill in.\n\n${text}\n:::`;

describe('a gaps exercise', () => {
  it('has text with numbered gaps, and their answers beside it', () => {
    const exercise = exerciseOf(
      'gaps',
      gaps('A [[secret|big secret]] is a *[[signal]]*.\n\n> Both are.', ' bank=true'),
    );
    expect(plainBlocks(exercise.prompt)).toBe('Fill in.');
    expect(plainBlocks(exercise.text)).toBe('A … is a ….');
    expect(exercise.answers).toEqual([['secret', 'big secret'], ['signal']]);
    expect(exercise.bank).toBe(true);
    expect(plainBlocks(exercise.feedback)).toBe('Both are.');
  });

  it('may have gaps in lists and tables', () => {
    const exercise = exerciseOf('gaps', gaps('- [[one]]\n\n| a | b |\n|---|---|\n| [[two\\|2]] | c |'));
    expect(exercise.answers).toEqual([['one'], ['two', '2']]);
  });

  it('needs a gap', () => {
    expect(problemsIn(gaps('Nothing.'))).toEqual(['1:1 gaps-none: “a” has no gaps.']);
  });

  it('needs an answer in each gap', () => {
    expect(problemsIn(gaps('A [[]] and [[b|]].'))).toEqual([
      '4:3 gap-empty: This gap has an empty answer.',
      '4:12 gap-empty: This gap has an empty answer.',
    ]);
  });

  it('has no gaps in its feedback', () => {
    expect(problemsIn(gaps('A [[b]].\n\n> A [[c]].'))).toEqual([
      '6:5 gap-misplaced: A gap of “a” stands where students cannot fill it in.',
    ]);
  });

  it('needs a prompt above the text', () => {
    expect(problemsIn(':::gaps{#a objective=spot}\nA [[b]].\n:::')).toEqual([
      '2:1 gaps-prompt: The gap stands in the first paragraph of “a”, which is the task.',
    ]);
  });

  it('shows the words or does not', () => {
    expect(problemsIn(gaps('A [[b]].', ' bank=yes'))).toEqual([
      '1:27 attribute-yes-no: `bank` is “yes”, but must be true or false.',
    ]);
  });

  it('is the only place for gaps', () => {
    expect(problemsIn('Noor says [[nothing]].')).toEqual([
      '1:11 gap-outside: The gap [[nothing]] stands outside of a `:::gaps` exercise.',
    ]);
  });

  it.each([
    ['is not closed', 'A [[b]] and [[c.', '[[c.', 13],
    ['lacks a bracket at its end', 'A [[b]] and [[c].', '[[c]', 13],
    ['lacks a bracket at its start', 'A [[b]] and [c]].', 'c]]', 14],
    ['stands in another', 'A [[b]] and [[c[[d]]e]].', '[[c', 13],
    ['goes over two lines', 'A [[b]] and [[c\nd]].', '[[c', 13],
    ['stands in code', 'A [[b]] and `[[c]]`.', '[[c]]', 14],
    ['stands in a link', 'A [[b]] and [see [[c]] there](https://a.nl).', '](https://a.nl)', 29],
    ['stands in an address', 'A [[b]] and [c](https://a.nl/[[d]]).', '[[d]]', 30],
    ['stands in a cell with an open bar', '| [[b]] [[c|d]] | e |\n|---|---|---|', '[[c', 9],
  ])('shows no answer where a gap %s', (_, text, found, column) => {
    expect(problemsIn(gaps(text))).toContain(
      `4:${column} gap-broken: “${found}” did not become a gap: pupils would see it as it stands.`,
    );
  });

  it('shows no answer in a block of code', () => {
    expect(problemsIn(gaps('A [[b]].\n\n```\n[[c]]\n```'))).toEqual([
      '7:1 gap-broken: “[[c]]” did not become a gap: pupils would see it as it stands.',
    ]);
  });

  it('may show brackets that have a backslash', () => {
    expect(problemsIn(gaps('A [[b]] and \\[\\[c\\]\\].'))).toEqual([]);
  });

  it('warns when its bank has the answer and no other', () => {
    expect(problemsIn(gaps('A [[b]].', ' bank=true'))).toEqual([
      '1:27 bank-one: `bank=true` shows the words of “a”, and there is only one: it tells the answer.',
    ]);
  });

  it('says which value `bank` lacks', () => {
    expect(problemsIn(gaps('A [[b]] [[c]].', ' bank'))).toEqual([
      '1:27 attribute-empty: `bank` has no value.',
    ]);
  });

  it('has answers that fit on a line, and not too many', () => {
    expect(problemsIn(gaps(`A [[${'b'.repeat(61)}]].`))).toEqual([
      '4:3 gap-long: An answer of this gap is too long for one line: 60 characters is the most.',
    ]);
    expect(problemsIn(gaps('[[b]] '.repeat(201)))).toEqual([
      '1:1 exercise-many: “a” has 201 parts; 200 is the most.',
    ]);
  });
});
