import { expect, it } from 'vitest';
import { letterAt } from './letters.ts';

it('letters go on after Z with two of them', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterAt)).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});
