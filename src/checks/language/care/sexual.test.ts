import { describe, expect, it } from 'vitest';
import { foundIn, saidOf } from '../../../../tests/builders/worded.ts';
import { careSexual } from './sexual.ts';

describe('a sexual term', () => {
  it('is told with another wording', () => {
    expect(saidOf(careSexual, 'nl', 'Iemand vraagt om een naaktfoto.', '9-12')).toEqual({
      en: [
        '1 care-sexual: “naaktfoto” is sexual and does not suit this age. Say it without that word. Better: een foto die niet voor anderen bedoeld is.',
      ],
      nl: [
        '1 care-sexual: “naaktfoto” is seksueel en past niet bij deze leeftijd. Zeg het zonder dat woord. Beter: een foto die niet voor anderen bedoeld is.',
      ],
    });
  });

  it.each([
    ['6-9', ['naaktbeeld', 'seksueel', 'porno']],
    ['9-12', ['naaktbeeld', 'seksueel', 'porno']],
    ['12-15', ['seksueel', 'porno']],
    ['15-18', ['porno']],
  ] as const)('is found in Dutch for %s', (tier, terms) => {
    expect(foundIn(careSexual, 'nl', 'Een naaktbeeld, iets seksueel, en porno.', tier)).toEqual(terms);
  });

  it.each([
    ['9-12', ['nude', 'sexual', 'porn']],
    ['12-15', ['sexual', 'porn']],
    ['15-18', ['porn']],
  ] as const)('is found in English for %s', (tier, terms) => {
    expect(foundIn(careSexual, 'en', 'A nude image, sexual messages, and porn.', tier)).toEqual(terms);
  });

  it('is found in a wrong option and a misconception, and denied as well', () => {
    const text = ':::misconception{says="It is only a nude."}\nNo.\n:::\n\nNever send a nude.';
    expect(foundIn(careSexual, 'en', text)).toEqual(['nude', 'nude']);
  });

  it('is not looked for in notes for teachers', () => {
    expect(foundIn(careSexual, 'en', ':::teacher\nNever look at a nude image.\n:::')).toEqual([]);
  });

  it.each([
    ['nl', 'De sekte, de sextant en het bloothoofd.'],
    ['en', 'Essex, Sussex, a sextet and nudging.'],
  ] as const)('is no part of another word (%s)', (language, text) => {
    expect(foundIn(careSexual, language, text)).toEqual([]);
  });
});
