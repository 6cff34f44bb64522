import { describe, expect, it } from 'vitest';
import { edition, exerciseOf, problemsIn, readFiles, settings } from '../../../tests/builders/written.ts';
import { exercisesOf, sourceEdition } from '../../lesson/lesson.ts';
import { plainBlocks } from '../../lesson/prose.ts';

const chat = (messages: string) => `:::signals{#a objective=spot}\nWhich are signals?\n\n${messages}\n:::`;

describe('a signals exercise', () => {
  it('is a chat in which some messages are signals', () => {
    const { messages } = exerciseOf(
      'signals',
      chat('- [ ] **Sam:** Hi! *Nice* horse.\n- [x] **Sam**: Tell nobody.\n  > A secret is a signal.'),
    );
    expect(messages.map(({ sender, right }) => [sender, right])).toEqual([
      ['Sam', false],
      ['Sam', true],
    ]);
    expect(messages.map(({ content }) => plainBlocks(content))).toEqual(['Hi! Nice horse.', 'Tell nobody.']);
    expect(plainBlocks(messages[1]!.feedback)).toBe('A secret is a signal.');
  });

  it('needs messages', () => {
    expect(problemsIn(chat('Sam: hi'))).toEqual(['1:1 signals-messages: The chat “a” has no messages.']);
  });

  it('needs a signal', () => {
    expect(problemsIn(chat('- [ ] **Sam:** Hi!'))).toEqual([
      '1:1 signals-none: No message in this chat is a warning signal.',
    ]);
  });

  it('warns of a message without a sender in bold', () => {
    const text = chat('- [x] Sam: Tell nobody.');
    const { problems, lesson } = readFiles({ 'lesson.yaml': settings, 'en.md': edition(text) });
    expect(problems.map(({ severity, line, message }) => [severity, line, message])).toEqual([
      ['warning', 13, 'This message in “a” does not say who sent it.'],
    ]);
    const [exercise] = exercisesOf(sourceEdition(lesson!));
    const [message] = exercise?.kind === 'signals' ? exercise.messages : [];
    expect([message?.sender, plainBlocks(message!.content)]).toEqual(['', 'Sam: Tell nobody.']);
  });

  it('needs a message behind the sender', () => {
    expect(problemsIn(chat('- [x] **Sam:**'))).toEqual(['4:1 item-empty: An item in “a” has no text.']);
  });
});
