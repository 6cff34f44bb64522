import { describe, expect, it } from 'vitest';
import { lesson } from '../../../tests/builders/lesson.ts';
import { lineOrder } from './line-order.ts';

const topics = ['help', 'contact', 'money'];
const make = (id: string, topic: string, ...after: string[]) => lesson({ id, topic, after });
const idsOf = (...lessons: ReturnType<typeof make>[]) => lineOrder(lessons, topics).map(({ id }) => id);

describe('a learning line', () => {
  it('goes by topic where no lesson needs another', () => {
    expect(idsOf(make('a', 'money'), make('b', 'contact'), make('c', 'help'))).toEqual(['c', 'b', 'a']);
  });

  it('puts a lesson behind those that it builds on, whatever their topics', () => {
    expect(idsOf(make('a', 'help', 'b'), make('b', 'money', 'c'), make('c', 'money'))).toEqual([
      'c',
      'b',
      'a',
    ]);
  });

  it('does not wait for lessons of other ages', () => {
    expect(idsOf(make('a', 'help', 'elsewhere'), make('b', 'contact'))).toEqual(['a', 'b']);
  });

  it('goes by name within a topic', () => {
    expect(idsOf(make('b', 'help'), make('a', 'help'))).toEqual(['a', 'b']);
  });
});
