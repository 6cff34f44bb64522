import { describe, expect, it } from 'vitest';
import { exerciseOf, problemsIn } from '../../../tests/builders/written.ts';
import { plainBlocks } from '../../lesson/prose.ts';

describe('a write exercise', () => {
  it('has lines and a model answer', () => {
    const write = exerciseOf(
      'write',
      ':::write{#a objective=spot lines=6}\nWhat would you say?\n\n- Think first.\n\n> I would say no.\n:::',
    );
    expect(plainBlocks(write.prompt)).toBe('What would you say? Think first.');
    expect(plainBlocks(write.model)).toBe('I would say no.');
    expect([write.lines, write.feedback]).toEqual([6, []]);
  });

  it('has four lines when it does not say how many, and may go without a model', () => {
    expect(exerciseOf('write', ':::write{#a objective=spot}\nWhat?\n:::')).toMatchObject({
      lines: 4,
      model: [],
    });
  });

  it.each(['2.5', 'four', '1e9'])('has no %s lines', (lines) => {
    expect(problemsIn(`:::write{#a objective=spot lines=${lines}}\nWhat?\n:::`)).toEqual([
      `1:28 attribute-number: \`lines\` is “${lines}”, but must be a whole number.`,
    ]);
  });

  it.each(['0', '31', '-1', '99999999'])('has no %s lines, and says how many it can have', (lines) => {
    expect(problemsIn(`:::write{#a objective=spot lines=${lines}}\nWhat?\n:::`)).toEqual([
      `1:28 attribute-range: \`lines\` is ${lines}; it can be 1 to 30.`,
    ]);
  });

  it('needs a prompt beside the model answer', () => {
    expect(problemsIn(':::write{#a objective=spot}\n> I would say no.\n:::')).toEqual([
      '1:1 prompt-missing: “a” does not say what to do.',
    ]);
  });
});
