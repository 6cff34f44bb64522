import { describe, expect, it } from 'vitest';
import { exerciseOf, problemsIn } from '../../../tests/builders/written.ts';
import { plainText } from '../../lesson/prose.ts';

const table = (rows: string) => `:::match{#a objective=spot}\nMatch.\n\n${rows}\n:::`;

describe('a match', () => {
  it('has a pair on each row', () => {
    const match = exerciseOf(
      'match',
      table('| Thought | Answer |\n|---|---|\n| Too late | It is **never** |\n| My fault | No |'),
    );
    expect(match.heads.map(plainText)).toEqual(['Thought', 'Answer']);
    expect(match.pairs.map(({ left, right, line }) => [plainText(left), plainText(right), line])).toEqual([
      ['Too late', 'It is never', 15],
      ['My fault', 'No', 16],
    ]);
  });

  it('needs two columns', () => {
    expect(problemsIn(table('| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |'))).toEqual([
      '4:1 match-columns: A match needs a table of two columns; this one has 3.',
    ]);
  });

  it('needs two pairs', () => {
    expect(problemsIn(table('| a | b |\n|---|---|\n| 1 | 2 |'))).toEqual([
      '4:1 match-pairs: A match needs at least two pairs; here are 1.',
    ]);
  });

  it('needs a table', () => {
    expect(problemsIn(table('- a is 1\n- b is 2'))).toEqual([
      '1:1 match-pairs: A match needs at least two pairs; here are 0.',
    ]);
  });

  it('needs both sides of a pair', () => {
    expect(problemsIn(table('| a | b |\n|---|---|\n| 1 |  |\n| 2 | 3 |'))).toEqual([
      '6:1 match-cell: A cell of the table in “a” is empty.',
    ]);
  });

  it('loses no cell that has no column', () => {
    expect(problemsIn(table('| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 4 | 5 |'))).toEqual([
      '6:1 table-cells: This row has 3 cells, but the table has 2 columns.',
    ]);
  });

  it('says that the line below the head is missing', () => {
    expect(problemsIn(table('| a | b |\n| 1 | 2 |\n| 3 | 4 |'))).toEqual([
      '4:1 table-dashes: The table lacks its line `|---|---|`.',
    ]);
  });

  it('warns of sides that nobody can tell apart', () => {
    expect(problemsIn(table('| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 2 |\n| 1 | 5 |'))).toEqual([
      '7:1 match-twice: “2” stands at line 15 as well: students cannot tell which pair is meant.',
      '8:1 match-twice: “1” stands at line 15 as well: students cannot tell which pair is meant.',
    ]);
  });
});
