import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../tests/builders/sheet.ts';
import type { Inline } from '../lesson/prose.ts';
import { link, paragraph } from '../sheet/compose.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { vary, vocabularyOf } from './vary.ts';

const words = 'tell them what they said when nobody else was there with you last time in class';
const sheet = sheetOf([paragraph(words, link('please look here', '#x')), paragraph('Noor waits')]);
const vocabulary = vocabularyOf([sheet]);

function textOf({ blocks }: Sheet): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content.map(wordsOf) : []));
}

function wordsOf(inline: Inline): string {
  return inline.kind === 'text' ? inline.text : '';
}

describe('sheets with other words', () => {
  it('differ from seed to seed', () => {
    const texts = [1, 2, 3, 4].map((seed) => textOf(vary(sheet, vocabulary, seed)).join());
    expect(new Set(texts).size).toBe(4);
  });

  it('are the same for the same seed', () => {
    expect(vary(sheet, vocabulary, 7)).toEqual(vary(sheet, vocabulary, 7));
  });

  it('keep the length of every word, and links and names as they are', () => {
    const [first, linked, name] = textOf(vary(sheet, vocabulary, 3));
    expect(first!.split(' ').map(({ length }) => length)).toEqual(
      words.split(' ').map(({ length }) => length),
    );
    expect(linked).toBe('please look here');
    expect(name).toMatch(/^Noor /u);
  });
});
