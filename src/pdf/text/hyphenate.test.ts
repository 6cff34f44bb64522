import { describe, expect, it } from 'vitest';
import { hyphenatorOf } from './hyphenate.ts';

const broken = (language: string, word: string): string => {
  const breaks = [0, ...hyphenatorOf(language)(word), word.length];
  return breaks
    .slice(1)
    .map((place, index) => word.slice(breaks[index], place))
    .join('-');
};

describe('hyphenation', () => {
  it.each([
    ['nl', 'vertrouwenspersoon', 'vertrouwens-persoon'],
    ['nl', 'schermafbeelding', 'scherm-afbeel-ding'],
    ['nl', 'aandachtsfunctionaris', 'aandachts-functio-na-ris'],
    ['nl', 'privacyinstellingen', 'privacy-instel-lin-gen'],
    ['nl', 'meedenken', 'mee-denken'],
    ['nl', 'account', 'account'],
    ['nl', 'online', 'online'],
    ['nl', 'privacy', 'privacy'],
    ['en', 'information', 'infor-ma-tion'],
    ['en', 'responsible', 'respons-ible'],
  ])('breaks %s “%s” as “%s”', (language, word, expected) => {
    expect(broken(language, word)).toBe(expected);
  });

  it('looks past the punctuation around a word', () => {
    expect(broken('nl', '“schermafbeelding”,')).toBe('“scherm-afbeel-ding”,');
  });

  it('keeps names, numbers, addresses and short words whole', () => {
    for (const word of ['Kindertelefoon', '08000432', 'kindertelefoon.nl', 'naam@voorbeeld.nl', 'pesten']) {
      expect(broken('nl', word)).toBe(word);
    }
  });

  it('never breaks where Dutch would change its spelling', () => {
    expect(broken('nl', 'geïnteresseerden')).not.toContain('ge-ï');
    expect(broken('nl', 'beëindigen')).not.toContain('be-ë');
  });

  it('breaks nothing in a language without patterns', () => {
    expect(hyphenatorOf('fy')('verantwoordelijkheid')).toEqual([]);
  });
});
