import { describe, expect, it } from 'vitest';
import { type Facts, fits, without } from './criteria.ts';
import { foldedWords } from './fold.ts';

const chat: Facts = {
  values: {
    tier: ['9-12'],
    topic: ['contact'],
    goal: ['slo-po-24A', 'efacw-2'],
    devices: ['shared'],
    form: ['class', 'pairs'],
  },
  minutes: [45, 22],
  words: ' wie zit daar echt een nepaccount who is it really',
};
const asked = (query: string): boolean => fits(chat, new URLSearchParams(query));

describe('a lesson that is looked for', () => {
  it('fits where nothing is asked', () => {
    expect(asked('')).toBe(true);
  });

  it.each([
    'tier=9-12',
    'topic=contact',
    'goal=efacw-2',
    'devices=shared',
    'form=pairs',
    'tier=9-12&topic=contact&form=class',
  ])('fits %s', (query) => {
    expect(asked(query)).toBe(true);
  });

  it.each([
    'tier=6-9',
    'topic=money',
    'goal=efacw-20',
    'devices=none',
    'form=alone',
    'tier=9-12&topic=money',
  ])('does not fit %s', (query) => {
    expect(asked(query)).toBe(false);
  });

  it('fits where any of several ages will do', () => {
    expect(asked('tier=6-9&tier=9-12')).toBe(true);
  });

  it('fits a length by its short route too', () => {
    expect(asked('minutes=25')).toBe(true);
    expect(asked('minutes=21')).toBe(false);
  });

  it('is found by the beginnings of words, in both languages, without accents or capitals', () => {
    expect(asked('q=NEPacc')).toBe(true);
    expect(asked('q=really+%C3%A9%C3%A9n')).toBe(true);
    expect(asked('q=account')).toBe(false);
    expect(asked('q=really+pony')).toBe(false);
  });
});

it('words are folded to small letters without accents or signs', () => {
  expect(foldedWords('Eén foto’s, GEÏNTERESSEERD! 24A')).toEqual([
    'een',
    'foto',
    's',
    'geinteresseerd',
    '24a',
  ]);
});

it('one thing can be left out, as often as it was asked', () => {
  const criteria = new URLSearchParams('tier=6-9&tier=9-12&q=chat');
  expect(without(criteria, 'tier').toString()).toBe('q=chat');
  expect(criteria.getAll('tier')).toEqual(['6-9', '9-12']);
});
