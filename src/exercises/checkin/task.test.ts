import { expect, it } from 'vitest';
import { basics } from '../../../tests/builders/exercises.ts';
import { onPaper } from '../../../tests/builders/setting.ts';
import type { Checkin } from '../../lesson/exercise.ts';
import { text } from '../../sheet/compose.ts';
import { checkinTally } from './tally.ts';
import { checkinTask } from './task.ts';

const checkin: Checkin = { ...basics('sure'), kind: 'checkin', statements: [[text('I know whom to tell.')]] };

it('statements are answered before and after the lesson, with three faces', () => {
  expect(checkinTask(checkin, onPaper)[0]).toMatchObject({
    kind: 'faces',
    name: 'sure',
    rounds: ['Before the lesson', 'After the lesson'],
    scale: ['Yes', 'A bit', 'Not yet'],
    statements: checkin.statements,
  });
});

it('the class is counted over the same statements, rounds and faces, without names', () => {
  const [faces] = checkinTask(checkin, onPaper);
  const { kind, title, ...asked } = checkinTally(checkin, onPaper)[0];
  expect([kind, title]).toEqual(['tally', 'Class count, without names']);
  expect(faces).toMatchObject(asked);
});
