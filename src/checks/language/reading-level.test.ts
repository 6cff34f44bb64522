import { describe, expect, it } from 'vitest';
import { curriculum, saidBy } from '../../../tests/builders/checked.ts';
import { foundIn, saidOf } from '../../../tests/builders/worded.ts';
import { edition, settings } from '../../../tests/builders/written.ts';
import { readingAdults } from './reading-adults.ts';
import { readingLevel } from './reading-level.ts';

const hardDutch = 'Verantwoordelijkheidsgevoel vereist nauwkeurige informatievoorziening.\n\n'.repeat(40);
const hardEnglish = 'Responsibility necessitates comprehensive communication.\n\n'.repeat(40);
const easyDutch = 'Wij gaan naar de zee. De kat is er al.\n\n'.repeat(20);

/** The names of the measures that are past their limits. */
const named = (language: 'nl' | 'en', text: string, tier: string) =>
  saidOf(readingLevel, language, text, tier).en.map((line) => /age: ([\w-]+)/u.exec(line)?.[1]);

describe('a text that is hard for its readers', () => {
  it('is told at the first line of its file, with measure, limit and hardest words', () => {
    const { en, nl } = saidBy([readingLevel], {
      'lesson.yaml': settings.replace('source: en', 'source: nl'),
      'nl.md': edition(hardDutch),
    });
    expect(en[0]).toMatch(
      /^nl\.md:1 warning reading-level: The text is hard to read for this age: Flesch-Douma gives -?[\d.,]+; at least 80 is easy enough\. Use shorter words and sentences\. The hardest words, with their lines: Verantwoordelijkheidsgevoel \(10\), informatievoorziening \(10\), nauwkeurige \(10\)\.$/u,
    );
    expect(nl[0]).toMatch(
      /^nl\.md:1 warning reading-level: De tekst is moeilijk voor deze leeftijd: Flesch-Douma geeft -?[\d.]+,\d; vanaf 80 is het makkelijk genoeg\. Gebruik kortere woorden en zinnen\. De moeilijkste woorden, met hun regel: Verantwoordelijkheidsgevoel \(10\)/u,
    );
  });

  it('is measured by what the tier and the language have', () => {
    expect(named('nl', hardDutch, '9-12')).toEqual(['Flesch-Douma', 'Brouwer', 'LIX']);
    expect(named('en', hardEnglish, '6-9')).toEqual(['Flesch-Kincaid']);
    expect(named('en', hardEnglish, '12-15')).toEqual(['Flesch-Kincaid', 'Dale-Chall']);
  });

  it('has sentences that are long on average, told with their lines', () => {
    const text = 'We go to the sea with the cat and the dog and the red car now.\n\n'.repeat(12);
    expect(saidOf(readingLevel, 'en', text).nl).toEqual([
      expect.stringMatching(
        /De zinnen zijn lang voor deze leeftijd: gemiddeld 1\d,\d woorden; tot en met 11 is het makkelijk genoeg\. Knip de langste in tweeën: regels 10, 12, 14\.$/u,
      ),
    ]);
  });

  it('is not one that is easy, and not one that is too short to measure', () => {
    expect(foundIn(readingLevel, 'nl', easyDutch)).toEqual([]);
    expect(foundIn(readingLevel, 'nl', hardDutch.slice(0, 400))).toEqual([]);
  });

  it('is not made hard by notes, misconceptions and the letter home', () => {
    const rest = `:::teacher\n${hardDutch}:::\n\n:::home\n${hardDutch}:::`;
    expect(foundIn(readingLevel, 'nl', `${easyDutch}\n${rest}`)).toEqual([]);
  });

  it('has stricter limits in an easy-language edition', () => {
    const text = 'Wij nemen die nieuwe berichten van vanmorgen rustig door.\n\n'.repeat(20);
    const files = { 'lesson.yaml': settings.replace('source: en', 'source: nl'), 'nl.md': edition(text) };
    const said = saidBy([readingLevel], { ...files, 'nl-simple.md': edition(text) }, '15-18').en;
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((line) => !line.startsWith('nl-simple.md:1 '))).toEqual([]);
  });

  it('is not measured where the curriculum has no limits', () => {
    const shared = { ...curriculum, tiers: new Map(), easy: { reading: {} } };
    const files = { 'lesson.yaml': settings, 'en.md': edition(hardEnglish) };
    expect(saidBy([readingLevel], files, '9-12', shared).en).toEqual([]);
  });
});

describe('a text for adults that is hard', () => {
  it('is told as advice, where guide or letter begins', () => {
    expect(saidOf(readingAdults, 'nl', `Dag.\n\n:::teacher\n${hardDutch}:::`).nl).toEqual([
      expect.stringMatching(
        /^4 reading-adults: Deze tekst voor volwassenen is moeilijk: Flesch-Douma geeft .* vanaf 50 is/u,
      ),
      expect.stringMatching(/^4 reading-adults: .*: Brouwer geeft .* vanaf 42 is/u),
      expect.stringMatching(/^4 reading-adults: .*: LIX geeft .* tot en met 48 is/u),
    ]);
    expect(saidOf(readingAdults, 'en', `:::home\n${hardEnglish}:::`).en).toEqual([
      expect.stringMatching(
        /^2 reading-adults: This text for adults is hard to read: Flesch-Kincaid gives .* at most 10 is/u,
      ),
    ]);
  });

  it('is not what students read', () => {
    expect(saidOf(readingAdults, 'nl', hardDutch).en).toEqual([]);
  });
});
