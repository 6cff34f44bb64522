import { describe, expect, it } from 'vitest';
import { brouwer } from './brouwer.ts';
import { daleChall } from './dale-chall.ts';
import { fleschDouma } from './flesch-douma.ts';
import { fleschKincaid } from './flesch-kincaid.ts';
import { isLong, lix } from './lix.ts';
import { spache } from './spache.ts';

describe('a formula of reading level, worked out by hand', () => {
  it.each([
    ['Flesch-Douma: 206.84 − 9.3 − 115.5', fleschDouma(10, 1.5), 82.04],
    ['Flesch-Douma of one word of one syllable: 206.84 − 0.93 − 77', fleschDouma(1, 1), 128.91],
    ['Brouwer: 195 − 20 − 100', brouwer(10, 1.5), 75],
    ['Brouwer of harder words: 195 − 24 − 120', brouwer(12, 1.8), 51],
    ['LIX: 10 words a sentence, a fifth of them long', lix(10, 20), 30],
    ['Flesch-Kincaid: 3.9 + 17.7 − 15.59', fleschKincaid(10, 1.5), 6.01],
    ['Spache: 1.21 + 0.82 + 0.659', spache(10, 10), 2.689],
    ['Dale-Chall above five percent: 1.579 + 0.496 + 3.6365', daleChall(10, 10), 5.7115],
    ['Dale-Chall at five percent: 0.7895 + 0.496', daleChall(10, 5), 1.2855],
  ])('%s', (_, value, expected) => {
    expect(value).toBeCloseTo(expected, 6);
  });

  it('does not exchange the factors of Douma: long words weigh more than long sentences', () => {
    const longSentences = fleschDouma(20, 1);
    const longWords = fleschDouma(10, 2);
    expect(longWords).toBeLessThan(longSentences);
  });

  it('takes a word of seven letters for long; an apostrophe is no letter', () => {
    expect(['bericht', 'geheim', 'foto’s', 'wacht-je', 'groepschat'].filter(isLong)).toEqual([
      'bericht',
      'wacht-je',
      'groepschat',
    ]);
  });
});
