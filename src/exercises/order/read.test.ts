import { describe, expect, it } from 'vitest';
import { exerciseOf, problemsIn } from '../../../tests/builders/written.ts';
import { plainBlocks } from '../../lesson/prose.ts';

describe('an order', () => {
  it('keeps its items in the right order, with what is said of each', () => {
    const order = exerciseOf(
      'order',
      ':::order{#a objective=spot}\nSort.\n\n1. Listen\n   > First.\n2. Ask\n\n> Well done.\n:::',
    );
    expect(order.items.map(({ content, line }) => [plainBlocks(content), line])).toEqual([
      ['Listen', 13],
      ['Ask', 15],
    ]);
    expect(plainBlocks(order.items[0]!.feedback)).toBe('First.');
    expect(plainBlocks(order.feedback)).toBe('Well done.');
  });

  it('needs two items', () => {
    expect(problemsIn(':::order{#a objective=spot}\nSort.\n\n1. Listen\n:::')).toEqual([
      '1:1 order-items: An order needs at least two items; here are 1.',
    ]);
  });

  it('needs numbers, as bullets have no order', () => {
    expect(problemsIn(':::order{#a objective=spot}\nSort.\n\n- Listen\n- Ask\n:::')).toEqual([
      '1:1 order-items: An order needs at least two items; here are 0.',
    ]);
  });

  it('needs words at every number', () => {
    expect(problemsIn(':::order{#a objective=spot}\nSort.\n\n1. Listen\n2.\n3. Ask\n:::')).toEqual([
      '4:1 item-empty: An item in “a” has no text.',
    ]);
  });
});
