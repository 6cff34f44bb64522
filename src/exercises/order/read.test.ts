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
      '4:1 list-bullets: An order needs `1.`; these are bullets.',
    ]);
  });

  it('needs words at every number', () => {
    expect(problemsIn(':::order{#a objective=spot}\nSort.\n\n1. Listen\n2.\n3. Ask\n:::')).toEqual([
      '4:1 item-empty: An item in “a” has no text.',
    ]);
  });

  it('warns of items that nobody can tell apart', () => {
    expect(problemsIn(':::order{#a objective=spot}\nSort.\n\n1. One\n2. Two\n3. One\n:::')).toEqual([
      '6:1 order-twice: “One” stands at line 13 as well: students cannot tell which comes first.',
    ]);
  });
});
