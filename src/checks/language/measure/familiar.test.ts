import { describe, expect, it } from 'vitest';
import { familiarFrom } from './familiar.ts';

const isFamiliar = familiarFrom([
  'walk',
  'stop',
  'happy',
  'make',
  'box',
  'story',
  'big',
  'gentle',
  'knife',
  'child',
  'color',
  'do',
  'will',
  'well',
  'know',
  'mom',
]);

describe('a familiar word', () => {
  it.each([
    ['is on the list', ['walk', 'Walk']],
    ['ends in -s or -es', ['walks', 'boxes', 'makes', 'stories', 'knives']],
    ['ends in -ed, with a doubled consonant or a y that became an i', ['walked', 'stopped', 'storied']],
    ['ends in -ing, also where an e fell out', ['walking', 'stopping', 'making']],
    ['ends in -er or -est', ['walker', 'bigger', 'biggest', 'happier', 'happiest']],
    ['ends in -ly', ['happily', 'gently']],
    ['owns something', ['child’s', 'boxes’']],
    ['is two in one', ['don’t', 'won’t', 'child’ll']],
    ['is made of familiar parts', ['well-know']],
    ['is spelled the British way', ['colour', 'colours', 'mum']],
  ])('%s', (_, words) => {
    expect(words.filter((word) => !isFamiliar(word))).toEqual([]);
  });

  it('is not one that only looks like it', () => {
    expect(['walkway', 'stamp', 'red', 'boxing-glove', 'is'].filter(isFamiliar)).toEqual([]);
  });
});
