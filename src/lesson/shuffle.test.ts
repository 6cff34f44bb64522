import { describe, expect, it } from 'vitest';
import { shuffledPositions } from './shuffle.ts';

const ids = Array.from({ length: 200 }, (_, index) => `exercise-${index}`);
const sizes = [2, 3, 4, 5, 8, 13];

describe('the order in which cards are shown', () => {
  it('holds every card once', () => {
    for (const size of sizes) {
      const shown = [...shuffledPositions('cards', size)].sort((a, b) => a - b);
      expect(shown).toEqual(Array.from({ length: size }, (_, index) => index));
    }
  });

  it('never leaves a card in its own place', () => {
    for (const id of ids) {
      for (const size of sizes) {
        expect(shuffledPositions(id, size).filter((position, index) => position === index)).toEqual([]);
      }
    }
  });

  it('never reads as the right row, even when words are equal', () => {
    const words = ['ja', 'ja', 'nee', 'nee'];
    for (const id of ids) {
      const shown = shuffledPositions(id, words.length).map((position) => words[position]);
      expect(shown, id).not.toEqual(words);
    }
  });

  it('follows from the id alone', () => {
    expect(shuffledPositions('first-chat', 6)).toEqual(shuffledPositions('first-chat', 6));
    expect(new Set(ids.map((id) => shuffledPositions(id, 6).join())).size).toBeGreaterThan(50);
  });

  it('has nothing to do for one card or none', () => {
    expect(shuffledPositions('one', 1)).toEqual([0]);
    expect(shuffledPositions('none', 0)).toEqual([]);
  });
});
