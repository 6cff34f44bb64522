import { describe, expect, it } from 'vitest';
import { basics, option } from '../../../tests/builders/exercises.ts';
import { words } from '../../../tests/builders/lesson.ts';
import { onPaper, wordsOf } from '../../../tests/builders/setting.ts';
import type { Choice } from '../../lesson/exercise.ts';
import { choiceKey } from './key.ts';
import { choiceTask } from './task.ts';

const choice: Choice = {
  ...basics('what-now'),
  kind: 'choice',
  multiple: false,
  options: [option('Reply at once', false, 'Waiting is fine.'), option('Show it to someone', true)],
};

describe('choice', () => {
  it('shows the options in the order of the author and tells nothing about them', () => {
    const [task] = choiceTask(choice, onPaper);
    expect(task).toMatchObject({ name: 'what-now', label: 'Prompt', multiple: false });
    expect(wordsOf(task.options)).toEqual(['Reply at once', 'Show it to someone']);
    expect(task.options.map(Object.keys)).toEqual([['content'], ['content']]);
  });

  it('says in words in the key which are right, with the feedback that the author wrote', () => {
    const [key] = choiceKey(choice, onPaper);
    expect(key.options[0]).toMatchObject({
      answer: false,
      mark: 'not right',
      feedback: words('Waiting is fine.'),
    });
    expect(key.options[1]).toMatchObject({ answer: true, mark: 'right' });
    expect(key.options[1]).not.toHaveProperty('feedback');
  });
});
