import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../../tests/builders/checked.ts';
import { foundIn } from '../../../../tests/builders/worded.ts';
import { edition, settings } from '../../../../tests/builders/written.ts';
import { stemmerOf } from './stems.ts';
import { wordUnexplained } from './word-unexplained.ts';
import { wordUnused } from './word-unused.ts';

/** A lesson with a glossary, as its file and the line of the first word in it. */
function withWords(language: string, text: string, ...terms: readonly string[]) {
  const words = `words:\n${terms.map((term) => `  ${term}: what ${term} means`).join('\n')}\n---\n\n## Start`;
  return {
    'lesson.yaml': settings.replace('source: en', `source: ${language}`),
    [`${language}.md`]: edition(text).replace('---\n\n## Start', words),
  };
}

describe('the stem of a word', () => {
  it.each([
    ['nl', ['melden', 'meldt', 'gemeld', 'meld']],
    ['nl', ['blokkeren', 'blokkeer', 'blokkeert', 'geblokkeerd']],
    ['nl', ['brief', 'brieven']],
    ['nl', ['keuze', 'keuzes']],
    ['nl', ['doen', 'doet']],
    ['nl', ['account', 'accounts', 'accountje']],
    ['en', ['report', 'reports', 'reported', 'reporting']],
    ['en', ['reply', 'replies', 'replied']],
    ['en', ['grown-up', 'grown-ups']],
    ['en', ['share', 'shares', 'sharing', 'shared']],
  ] as const)('is the same in %s for %s', (language, words) => {
    expect(new Set(words.map(stemmerOf(language))).size).toBe(1);
  });

  it('is another for another word', () => {
    expect(new Set(['melden', 'delen', 'druk', 'geheim'].map(stemmerOf('nl'))).size).toBe(4);
    expect(new Set(['report', 'block', 'proof', 'secret'].map(stemmerOf('en'))).size).toBe(4);
  });
});

describe('a word of the glossary that students do not meet', () => {
  it('is advice, at its line', () => {
    expect(saidBy([wordUnused], withWords('en', 'Hello.', 'proof', 'fake account'))).toEqual({
      en: [
        'en.md:7 advice word-unused: The glossary explains “proof”, but students do not meet that word in this text. Use the word, or take it out of `words`.',
      ],
      nl: [
        'en.md:7 advice word-unused: De woordenlijst legt “proof” uit, maar leerlingen komen dat woord in deze tekst niet tegen. Gebruik het woord, of haal het uit `words`.',
      ],
    });
  });

  it('is none that stands there in another form, or in two parts', () => {
    expect(
      saidBy([wordUnused], withWords('nl', 'Hij heeft gemeld en doet soms alsof.', 'melden', 'doen alsof'))
        .en,
    ).toEqual([]);
  });

  it('is not met in a note for teachers', () => {
    expect(saidBy([wordUnused], withWords('en', ':::teacher\nAsk for proof.\n:::', 'proof')).en).toHaveLength(
      1,
    );
  });
});

describe('a word of the subject that nobody explains', () => {
  it('is advice under twelve, where it stands first', () => {
    const files = withWords('nl', 'Dag.\nHaar profiel is nieuw.\n\nZijn profielen ook.', 'account');
    expect(saidBy([wordUnexplained], files)).toEqual({
      en: [
        'nl.md:13 advice word-unexplained: Not every child of this age knows the word “profiel”. Explain it at `words`, or use another word.',
      ],
      nl: [
        'nl.md:13 advice word-unexplained: Niet elk kind van deze leeftijd kent het woord “profiel”. Leg het uit bij `words`, of gebruik een ander woord.',
      ],
    });
  });

  it('is none from twelve', () => {
    expect(foundIn(wordUnexplained, 'nl', 'Haar profiel is nieuw.', '12-15')).toEqual([]);
  });

  it('is none that the glossary has, alone or in a longer word', () => {
    const files = withWords('nl', 'Haar profiel is een nepprofiel.', 'nepprofiel', 'account');
    expect(saidBy([wordUnexplained], files).en).toEqual([]);
  });
});
