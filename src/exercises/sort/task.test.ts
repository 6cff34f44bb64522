import { describe, expect, it } from 'vitest';
import { basics, card } from '../../../tests/builders/exercises.ts';
import { words } from '../../../tests/builders/lesson.ts';
import { onPaper, wordsOf } from '../../../tests/builders/setting.ts';
import type { Sort } from '../../lesson/exercise.ts';
import { text } from '../../sheet/compose.ts';
import { sortKey } from './key.ts';
import { sortTask } from './task.ts';

const sort: Sort = {
  ...basics('share'),
  kind: 'sort',
  groups: [
    { title: [text('Share')], cards: [card('Hobby'), card('Colour')] },
    { title: [text('Ask first')], cards: [card('Address', 'It is where you live.'), card('School')] },
  ],
};

describe('sort', () => {
  it('keeps the groups in order and mixes their cards', () => {
    const [task] = sortTask(sort, onPaper);
    expect(task.groups.map(({ letter }) => letter)).toEqual(['A', 'B']);
    expect([...wordsOf(task.cards)].sort()).toEqual(['Address', 'Colour', 'Hobby', 'School']);
    expect(wordsOf(task.cards)).not.toEqual(['Hobby', 'Colour', 'Address', 'School']);
  });

  it('gives in the key the letter of the group of each card', () => {
    const [task] = sortTask(sort, onPaper);
    const [key] = sortKey(sort, onPaper);
    expect(wordsOf(key.cards)).toEqual(wordsOf(task.cards));
    const letters = Object.fromEntries(wordsOf(key.cards).map((word, at) => [word, key.cards[at]!.answer]));
    expect(letters).toEqual({ Hobby: 'A', Colour: 'A', Address: 'B', School: 'B' });
    const address = key.cards[wordsOf(key.cards).indexOf('Address')];
    expect(address).toMatchObject({ feedback: words('It is where you live.') });
  });
});
