import { describe, expect, it } from 'vitest';
import { basics, card } from '../../../tests/builders/exercises.ts';
import { onPaper, wordsOf } from '../../../tests/builders/setting.ts';
import type { Order } from '../../lesson/exercise.ts';
import { orderKey } from './key.ts';
import { orderTask } from './task.ts';

const right = ['Stop', 'Breathe', 'Write down', 'Tell', 'Rest'];
const order: Order = { ...basics('steps'), kind: 'order', items: right.map((item) => card(item)) };

describe('order', () => {
  it('shows every card once, none of them in its own place', () => {
    const [task] = orderTask(order, onPaper);
    const shown = wordsOf(task.cards);
    expect([...shown].sort()).toEqual([...right].sort());
    for (const [index, item] of right.entries()) expect(shown[index]).not.toBe(item);
  });

  it('shows the key in the same order, and its places lead back to the right one', () => {
    const [task] = orderTask(order, onPaper);
    const [key] = orderKey(order, onPaper);
    expect(wordsOf(key.cards)).toEqual(wordsOf(task.cards));
    const byPlace = key.cards.toSorted((one, other) => one.place! - other.place!);
    expect(wordsOf(byPlace)).toEqual(right);
  });

  it('shows the same places in another language, for they follow from the id', () => {
    const dutch = {
      ...order,
      items: ['Stop', 'Adem', 'Schrijf', 'Vertel', 'Rust'].map((item) => card(item)),
    };
    const places = (exercise: Order) => orderKey(exercise, onPaper)[0].cards.map(({ place }) => place);
    expect(places(dutch)).toEqual(places(order));
  });
});
