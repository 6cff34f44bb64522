import { describe, expect, it } from 'vitest';
import { array, call, quoted } from './code.ts';

describe('Typst code', () => {
  it('keeps quotes, backslashes and line ends inside the literal', () => {
    expect(quoted('say "no" \\ #x\nnow')).toBe('"say \\"no\\" \\\\ #x\\nnow"');
  });

  it('writes an array of one as an array', () => {
    expect(array(['"a"'])).toBe('("a",)');
    expect(array([])).toBe('()');
  });

  it('leaves out arguments without a value', () => {
    expect(call('f', ['1'], { a: '2', b: undefined })).toBe('f(1, a: 2)');
  });
});
