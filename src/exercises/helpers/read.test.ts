import { describe, expect, it } from 'vitest';
import { exerciseOf, problemsIn } from '../../../tests/builders/written.ts';
import { plainText } from '../../lesson/prose.ts';

describe('a helpers exercise', () => {
  it('lists roles', () => {
    const { roles } = exerciseOf(
      'helpers',
      ':::helpers{#a objective=spot}\nWho helps?\n\n- Somebody at school\n- A *neighbour*\n:::',
    );
    expect(roles.map(plainText)).toEqual(['Somebody at school', 'A neighbour']);
  });

  it('needs a role', () => {
    expect(problemsIn(':::helpers{#a objective=spot}\nWho helps?\n:::')).toEqual([
      '1:1 helpers-roles: “a” names no helpers.',
    ]);
  });

  it('keeps a role to one line', () => {
    expect(problemsIn(':::helpers{#a objective=spot}\nWho helps?\n\n- Somebody\n  - at school\n:::')).toEqual(
      ['5:3 stray-in-item: This item in “a” is one line of text; there is no place for more.'],
    );
  });
});
