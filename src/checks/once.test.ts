import { expect, it, vi } from 'vitest';
import { once } from './once.ts';

it('what is asked about the same object is made once, be it nothing', () => {
  const make = vi.fn((text: { readonly words: number }) => (text.words > 0 ? text.words : undefined));
  const ask = once(make);
  const [some, none] = [{ words: 3 }, { words: 0 }];
  expect([ask(some), ask(none), ask(some), ask(none)]).toEqual([3, undefined, 3, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
});
