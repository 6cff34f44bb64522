import { describe, expect, it } from 'vitest';
import { lessonOf } from '../../../../tests/builders/written.ts';
import { sourceEdition } from '../../../lesson/lesson.ts';
import type { Passage } from '../text/passage.ts';
import { sentencesIn } from '../text/sentences.ts';
import { wordsIn } from '../text/words.ts';
import { measureFor } from './measures.ts';
import { sampleOf, sentenceLength } from './sample.ts';

/** A sample of this text, whose glossary explains “fake profile”. */
function sample(text: string) {
  const passage: Passage = { text, line: 1, last: 1, reader: 'student', voice: 'own', where: [] };
  const sentences = sentencesIn(text).map((one) => ({ ...one, words: wordsIn(one.text), passage }));
  const edition = {
    ...sourceEdition(lessonOf('Hello.')),
    words: [{ term: 'fake profile', meaning: 'a lie' }],
  };
  return sampleOf(edition, sentences);
}

const value = (name: string, language: string, text: string) => measureFor(name, language)?.of(sample(text));

describe('a text that is measured', () => {
  const dutch = 'Ik lees een bericht. Het is een geheim.';
  const english = 'I see a river. It is a laptop.';

  it.each([
    ['douma', 'nl', dutch, 106.87, 'two sentences of four words, ten syllables: 206.84 − 3.72 − 96.25'],
    ['brouwer', 'nl', dutch, 103.667, '195 − 8 − 83.333'],
    ['lix', 'nl', dutch, 16.5, 'one word of eight is long: 4 + 12.5'],
    ['fleschKincaid', 'en', english, 0.72, '1.56 + 14.75 − 15.59'],
    ['spache', 'en', english, 2.168, 'one word of eight, “laptop”, is strange: 0.484 + 1.025 + 0.659'],
    ['daleChall', 'en', english, 5.8087, 'one word of eight is difficult: 1.97375 + 0.1984 + 3.6365'],
  ])('has a %s in %s', (name, language, text, expected) => {
    expect(value(name, language, text)).toBeCloseTo(expected, 3);
  });

  it('has no measure of another language, and none of a name that is no measure', () => {
    expect([measureFor('douma', 'en'), measureFor('spache', 'nl-simple'), measureFor('avi', 'nl')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(measureFor('douma', 'nl-simple')).toBeDefined();
  });

  it('counts names and numbers as words, but never as hard ones', () => {
    const { count, words } = sample('We see Anastasia at 0800-0432. Anastasia’s cat is here.');
    expect(count).toBe(9);
    expect(words.map(({ text }) => text)).toEqual(['We', 'see', 'at', 'cat', 'is', 'here']);
  });

  it('takes a word for no name that stands without a capital as well', () => {
    expect(sample('Look under Help. They help.').words.map(({ text }) => text)).toContain('Help');
  });

  it('counts a word of the glossary as no hard word, in any of its forms', () => {
    expect(value('spache', 'en', 'I see profiles. It is a profile.')).toBeCloseTo(0.121 * 3.5 + 0.659, 6);
  });

  it('has a mean length of its sentences', () => {
    expect(sentenceLength(sample('One two three. Four.'))).toBe(2);
  });
});
