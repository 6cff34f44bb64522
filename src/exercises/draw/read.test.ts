import { describe, expect, it } from 'vitest';
import { exerciseOf, problemsIn } from '../../../tests/builders/written.ts';

describe('a draw exercise', () => {
  it('has a frame of so many mm', () => {
    expect(exerciseOf('draw', ':::draw{#a objective=spot height=120}\nDraw.\n:::').height).toBe(120);
    expect(exerciseOf('draw', ':::draw{#a objective=spot}\nDraw.\n:::').height).toBe(80);
  });

  it.each(['19', '231'])('has no frame of %s mm', (height) => {
    expect(problemsIn(`:::draw{#a objective=spot height=${height}}\nDraw.\n:::`)).toEqual([
      `1:27 attribute-range: \`height\` is ${height}; it can be 20 to 230.`,
    ]);
  });

  it('needs a prompt', () => {
    expect(problemsIn(':::draw{#a objective=spot}\n:::')).toEqual([
      '1:1 exercise-empty: There is nothing in the exercise :::draw.',
    ]);
  });
});
