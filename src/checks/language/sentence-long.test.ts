import { describe, expect, it } from 'vitest';
import { saidOf } from '../../../tests/builders/worded.ts';
import { sentenceLong } from './sentence-long.ts';

/** A sentence of this many words. */
const sentence = (words: number) => `Then ${'a '.repeat(words - 2)}cat.`;

describe('a sentence that is too long for its readers', () => {
  it('is told with its beginning, on its own line of the paragraph', () => {
    const text = `One, two.\nIt **goes** on\nand on. ${sentence(17)}`;
    expect(saidOf(sentenceLong, 'en', text)).toEqual({
      en: [
        '3 sentence-long: This sentence has 17 words, which is long for this age: “Then a a a a a …”. Make two of it; 16 words is the most.',
      ],
      nl: [
        '3 sentence-long: Deze zin heeft 17 woorden, en dat is lang voor deze leeftijd: “Then a a a a a …”. Maak er twee van; 16 woorden is het meeste.',
      ],
    });
  });

  it.each([
    ['6-9', 12],
    ['9-12', 16],
    ['12-15', 20],
    ['15-18', 25],
  ])('is measured by the limit of %s: %i words', (tier, most) => {
    expect(saidOf(sentenceLong, 'en', sentence(most), tier).en).toEqual([]);
    expect(saidOf(sentenceLong, 'en', sentence(most + 1), tier).en).toHaveLength(1);
  });

  it('may stand in a note for teachers', () => {
    expect(saidOf(sentenceLong, 'en', `:::teacher\n${sentence(30)}\n:::`).en).toEqual([]);
  });

  it('is found in an option and in its feedback', () => {
    const text = `:::choice{#one objective=spot}\nWhat?\n\n- [ ] ${sentence(18)}\n  > ${sentence(19)}\n- [x] Tell.\n:::`;
    expect(saidOf(sentenceLong, 'en', text).en.map((line) => line.slice(0, 39))).toEqual([
      '4 sentence-long: This sentence has 18 w',
      '5 sentence-long: This sentence has 19 w',
    ]);
  });

  it('is not made of the items of a list', () => {
    expect(saidOf(sentenceLong, 'en', '- one two three four\n- five six seven\n'.repeat(4)).en).toEqual([]);
  });
});
