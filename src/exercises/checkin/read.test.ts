import { describe, expect, it } from 'vitest';
import { exerciseOf, problemsIn } from '../../../tests/builders/written.ts';
import { plainBlocks, plainText } from '../../lesson/prose.ts';

describe('a check-in', () => {
  it('lists statements', () => {
    const checkin = exerciseOf(
      'checkin',
      ':::checkin{#a objective=spot}\nHow sure are you?\n\n- I know who can help.\n- I dare to ask.\n:::',
    );
    expect(plainBlocks(checkin.prompt)).toBe('How sure are you?');
    expect(checkin.statements.map(plainText)).toEqual(['I know who can help.', 'I dare to ask.']);
  });

  it('needs a statement', () => {
    expect(problemsIn(':::checkin{#a objective=spot}\nHow sure are you?\n:::')).toEqual([
      '1:1 checkin-statements: The check-in “a” has no statements.',
    ]);
  });
});
