import { describe, expect, it } from 'vitest';
import { exerciseOf, problemsIn } from '../../../tests/builders/written.ts';

describe('a draw exercise', () => {
  it('has a frame of so many mm', () => {
    expect(exerciseOf('draw', ':::draw{#a objective=spot height=120}\nDraw.\n:::').height).toBe(120);
    expect(exerciseOf('draw', ':::draw{#a objective=spot}\nDraw.\n:::').height).toBe(80);
  });

  it.each(['19', '231'])('has no frame of %s mm', (height) => {
    expect(problemsIn(`:::draw{#a objective=spot height=${height}}\nDraw.\n:::`)).toEqual([
      `1:27 attribute-number: \`height\` is “${height}”, but must be a whole number.`,
    ]);
  });

  it('needs a prompt', () => {
    expect(problemsIn(':::draw{#a objective=spot}\n:::')).toEqual([
      '1:1 prompt-missing: “a” does not say what to do.',
    ]);
  });
});
