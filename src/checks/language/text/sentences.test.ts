import { describe, expect, it } from 'vitest';
import { sentencesIn } from './sentences.ts';
import { wordsIn } from './words.ts';

const sentences = (text: string) => sentencesIn(text).map((sentence) => sentence.text);
const words = (text: string) => wordsIn(text).map((word) => word.text);

describe('the sentences of a passage', () => {
  it.each([
    [
      'end in a full stop, a question mark, an exclamation mark or dots',
      'Ja. Nee? Toch! Of … Nou.',
      ['Ja.', 'Nee?', 'Toch!', 'Of …', 'Nou.'],
    ],
    [
      'go on behind a quote that ends in a question mark',
      '‘Wie is dat?’ vraagt Luca. Noor zwijgt.',
      ['‘Wie is dat?’ vraagt Luca.', 'Noor zwijgt.'],
    ],
    [
      'end with the quote around them',
      'He said it. ‘Yes!’ Then he left.',
      ['He said it.', '‘Yes!’', 'Then he left.'],
    ],
    [
      'begin behind a colon where somebody speaks',
      'Zeg: ‘Nee. Dat wil ik niet.’',
      ['Zeg:', '‘Nee.', 'Dat wil ik niet.’'],
    ],
    [
      'go on behind a colon where nobody speaks',
      'Three steps: stop and tell.',
      ['Three steps: stop and tell.'],
    ],
    [
      'do not end in an abbreviation',
      'Vraag het bijv. Noor of mr. Vos. Dr. Osei helpt.',
      ['Vraag het bijv. Noor of mr. Vos.', 'Dr. Osei helpt.'],
    ],
    [
      'end in “No.” and in a letter, which are answers',
      'No. Choose A or B. Think first.',
      ['No.', 'Choose A or B.', 'Think first.'],
    ],
    [
      'do not end in a number',
      'Om 8.30 uur of 3,5 uur later. 12 kinderen lachen.',
      ['Om 8.30 uur of 3,5 uur later.', '12 kinderen lachen.'],
    ],
    ['end where a line is broken', 'Stop\nSteun\nVertel', ['Stop', 'Steun', 'Vertel']],
    [
      'begin with an apostrophe in Dutch',
      'Hij leest. ’s Avonds slaapt hij.',
      ['Hij leest.', '’s Avonds slaapt hij.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('know where they begin', () => {
    const text = ' Ja.  ‘Nee.’ ';
    expect(sentencesIn(text).map(({ index, text: one }) => text.slice(index, index + one.length))).toEqual([
      'Ja.',
      '‘Nee.’',
    ]);
  });

  it('are none in an empty text', () => {
    expect(sentences('  ')).toEqual([]);
  });
});

describe('the words of a sentence', () => {
  it('hold an apostrophe or a hyphen inside, and no other sign', () => {
    expect(words('‘Z’n foto’s,’ zei juf-Jo – 12× – “well-known”!')).toEqual([
      'Z’n',
      'foto’s',
      'zei',
      'juf-Jo',
      '12',
      'well-known',
    ]);
  });

  it('are one each for a number, a time and a telephone number', () => {
    expect(words('0800-0432 of 8:30 of 3,5.')).toEqual(['0800-0432', 'of', '8:30', 'of', '3,5']);
  });
});
