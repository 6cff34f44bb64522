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
      '1:1 prompt-missing: “a” does not say what to do.',
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
});
