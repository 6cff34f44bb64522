import { expect, it, vi } from 'vitest';
import { remembering } from './memory.ts';

it('what is remembered is made once', () => {
  const make = vi.fn((word: string) => word.length);
  const lengthOf = remembering(make);
  expect([lengthOf('een'), lengthOf('twee'), lengthOf('een')]).toEqual([3, 4, 3]);
  expect(make).toHaveBeenCalledTimes(2);
});

it('a memory never holds more than it has room for', () => {
  const make = vi.fn((word: string) => word.length);
  const lengthOf = remembering(make, 2);
  for (const word of ['a', 'b', 'c', 'c', 'a']) expect(lengthOf(word)).toBe(1);
  expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
});
