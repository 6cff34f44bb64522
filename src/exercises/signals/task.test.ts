import { describe, expect, it } from 'vitest';
import { basics, option } from '../../../tests/builders/exercises.ts';
import { words } from '../../../tests/builders/lesson.ts';
import { onPaper } from '../../../tests/builders/setting.ts';
import type { Message, Signals } from '../../lesson/exercise.ts';
import { signalsKey } from './key.ts';
import { signalsTask } from './task.ts';

function message(sender: string, text: string, right = false, feedback = ''): Message {
  return { sender, ...option(text, right, feedback) };
}

const chat: Signals = {
  ...basics('first-chat'),
  kind: 'signals',
  messages: [
    message('Sam', 'Hi!'),
    message('Noor', 'Hello.'),
    message('Yara', 'Who is this?'),
    message('Sam', 'Keep it a secret.', true, 'A secret is a signal.'),
    message('Kofi', 'Bye.'),
  ],
};

describe('signals', () => {
  it('gives senders a side in turn, and each keeps it', () => {
    const [task] = signalsTask(chat, onPaper);
    expect(task.messages.map(({ sender, side }) => `${sender} ${side}`)).toEqual([
      'Sam left',
      'Noor right',
      'Yara left',
      'Sam left',
      'Kofi right',
    ]);
  });

  it('marks each message in the key as a signal or not, and says why', () => {
    const [key] = signalsKey(chat, onPaper);
    expect(key.messages.map(({ mark }) => mark)).toEqual([
      'no signal',
      'no signal',
      'no signal',
      'signal',
      'no signal',
    ]);
    expect(key.messages[3]).toMatchObject({ answer: true, feedback: words('A secret is a signal.') });
  });
});
