import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';

const oneOfThree = [[''], ['yes'], ['']];
const twoOfFour = [['yes'], [''], ['yes'], ['']];

describe('an exercise is judged', () => {
  it('as right when each answer is right', () => {
    expect(judge(['', 'yes', ''], oneOfThree)).toMatchObject({ allRight: true, word: 'allRight' });
  });

  it('by each place, so that each gets its own feedback', () => {
    expect(judge(['yes', 'yes', '', ''], twoOfFour).places).toEqual([true, false, false, true]);
  });

  it('not at all while nothing is given', () => {
    expect(judge(['', '', ''], oneOfThree).word).toBe('nothing');
    expect(judge([' ', ''], [['fault'], ['stop']]).word).toBe('nothing');
  });

  it('without a count where only one answer was asked', () => {
    expect(judge(['yes', '', ''], oneOfThree).word).toBe('notYet');
  });

  it('with what was found where several were to be found', () => {
    expect(judge(['yes', '', '', ''], twoOfFour)).toMatchObject({ word: 'found', right: 1, all: 2 });
  });

  it('with a hint where all was found and something more', () => {
    expect(judge(['yes', 'yes', 'yes', ''], twoOfFour).word).toBe('tooMany');
  });

  it('with a count of what is right where every place asks for an answer', () => {
    expect(judge(['A', 'B', 'B'], [['A'], ['B'], ['A']])).toMatchObject({
      word: 'someRight',
      right: 2,
      all: 3,
    });
  });
});

describe('what is typed', () => {
  const isRight = (typed: string, ...answers: string[]) => judge([typed], [answers]).allRight;

  it('may differ in capitals, spaces and the shape of quotes', () => {
    expect(isRight('  FAULT ', 'fault')).toBe(true);
    expect(isRight('geen  idee', 'Geen idee')).toBe(true);
    expect(isRight("don't", 'don’t')).toBe(true);
  });

  it('may be any of the answers, and nothing else', () => {
    expect(isRight('ask', 'tell', 'ask')).toBe(true);
    expect(isRight('asks', 'tell', 'ask')).toBe(false);
  });

  it('keeps its accents: they can make another word', () => {
    expect(isRight('een', 'één')).toBe(false);
  });
});
