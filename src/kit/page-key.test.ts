import { describe, expect, it } from 'vitest';
import { allKinds, basics, card, oneOfEachKind, option } from '../../tests/builders/exercises.ts';
import { note } from '../../tests/builders/lesson.ts';
import type { Exercise } from '../lesson/exercise.ts';
import { plainBlocks } from '../lesson/prose.ts';
import { paragraph, text } from '../sheet/compose.ts';
import { pageKey } from './page-key.ts';

const kinds = oneOfEachKind((name) => `[${name}]`);

/** What is right at each control. */
const right = (exercise: Exercise) => pageKey(exercise)?.right;

describe('the key of an exercise on a page', () => {
  it('says which boxes are to be ticked, in the order of the page', () => {
    expect(right(kinds.choice)).toEqual([[''], ['yes']]);
    expect(right(kinds.signals)).toEqual([[''], [''], ['yes']]);
  });

  it('says at each card, as it is shown, where it belongs', () => {
    expect(right(kinds.order)!.flat().sort()).toEqual(['1', '2', '3']);
    expect(right(kinds.order)).not.toEqual([['1'], ['2'], ['3']]);
    const feedback = pageKey(kinds.order)!.feedback!.map(plainBlocks);
    const places = right(kinds.order)!.map(([place]) => place);
    expect(feedback[places.indexOf('1')]).toBe('[order one]');
    expect(right(kinds.sort)!.flat().sort()).toEqual(['A', 'B', 'B']);
  });

  it('lets cards that read the same trade places', () => {
    const items = [card('Breathe'), card('Tell'), card('Breathe')];
    const order: Exercise = { ...basics('twins'), kind: 'order', items };
    expect(right(order)!.filter((places) => places.length === 2)).toEqual([
      ['1', '3'],
      ['1', '3'],
    ]);
  });

  it('takes every right side that reads the same', () => {
    const pairs = ['Tell', 'Wait', 'Tell'].map((side) => ({
      left: [text('L')],
      right: [text(side)],
      line: 1,
    }));
    const match: Exercise = { ...kinds.match, pairs };
    expect(right(match)!.map(({ length }) => length)).toEqual([2, 1, 2]);
  });

  it('takes every answer of a gap', () => {
    expect(right(kinds.gaps)).toEqual([['[gaps first]', '[gaps second]']]);
  });

  it('judges nothing that is personal, and still has something to say', () => {
    for (const exercise of [kinds.write, kinds.draw, kinds.helpers, kinds.checkin, kinds.scenario]) {
      expect(right(exercise)).toBeUndefined();
      expect(plainBlocks(pageKey(exercise)!.after!)).toBe(`[${exercise.kind} feedback]`);
    }
    expect(plainBlocks(pageKey(kinds.write)!.model!)).toBe('[write model]');
  });

  it('is absent where there is nothing to judge and nothing to say', () => {
    expect(pageKey({ ...kinds.helpers, feedback: [] })).toBeUndefined();
    expect(pageKey({ ...kinds.write, feedback: [], model: [] })).toBeUndefined();
  });

  it('says a footnote where it stands: the notes of the page are numbered without it', () => {
    const told = { ...option('Tell', true), feedback: [paragraph('Yes', note('1', 'Always.'))] };
    const choice: Exercise = { ...kinds.choice, options: [told, option('Wait', false)] };
    expect(plainBlocks(pageKey(choice)!.feedback![0]!)).toBe('Yes (Always.)');
  });

  it('exists for every kind that has an answer', () => {
    const judged = allKinds().filter((exercise) => right(exercise) !== undefined);
    expect(judged.map(({ kind }) => kind)).toEqual(['choice', 'order', 'match', 'sort', 'gaps', 'signals']);
  });
});
