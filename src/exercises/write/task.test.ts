import { describe, expect, it } from 'vitest';
import { basics } from '../../../tests/builders/exercises.ts';
import { words } from '../../../tests/builders/lesson.ts';
import { onPaper } from '../../../tests/builders/setting.ts';
import type { Write } from '../../lesson/exercise.ts';
import { writeKey } from './key.ts';
import { writeTask } from './task.ts';

const write: Write = { ...basics('sentence'), kind: 'write', lines: 4, model: words('I need to tell you.') };

describe('write', () => {
  it('gives as many lines as the author asks for', () => {
    expect(writeTask(write, onPaper)).toEqual([
      { kind: 'lines', name: 'sentence--1', label: 'Prompt', count: 4 },
    ]);
  });

  it('shows the model answer in the key', () => {
    expect(writeKey(write, onPaper)[0]).toMatchObject({
      tone: 'answer',
      title: 'Model answer',
      blocks: words('I need to tell you.'),
    });
  });

  it('without a model says that the answer is the pupil’s own', () => {
    expect(writeKey({ ...write, model: [] }, onPaper)[0]).toMatchObject({
      tone: 'answer',
      title: 'Their own answer',
    });
  });
});
