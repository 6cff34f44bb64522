import { describe, expect, it } from 'vitest';
import { contextIn } from '../../tests/builders/context.ts';
import { oneOfEachKind } from '../../tests/builders/exercises.ts';
import { aside, asked, edition, lesson, note, phase, prose } from '../../tests/builders/lesson.ts';
import { blocksOf, outline } from '../../tests/builders/outline.ts';
import { studentSheet } from './student.ts';

const { choice, write, draw } = oneOfEachKind((name) => name);
const paperOnly = { ...write, on: { page: false, paper: true, board: false } };

const full = edition({
  opening: [prose('Welcome.')],
  words: [{ term: 'account', meaning: 'your place on a site' }],
  phases: [
    phase('start', [prose('Noor gets a message.'), aside('teacher', 'Stay calm.'), asked(choice)]),
    phase('practise', [
      aside('story', 'Sam is kind.'),
      asked(paperOnly),
      aside('remember', 'Tell.'),
      asked(draw),
    ]),
    phase('close', [aside('teacher', 'Close calmly.')]),
  ],
});

describe('student', () => {
  const sheet = studentSheet(lesson(), full, contextIn('en'));

  it('reads from the opening to help, phase by phase', () => {
    expect(outline(sheet)).toEqual([
      'Welcome.',
      '## What you will learn',
      'list',
      '## Phase start',
      'Noor gets a message.',
      '1. choice',
      '## Phase practise',
      '[story] Story',
      '[remember] Remember',
      '3. draw',
      '## Words',
      'list',
      '[help] Help',
    ]);
  });

  it('says in its head what the lesson is, and leaves the minutes to the teacher', () => {
    expect(sheet).toMatchObject({ reader: 'student', language: 'en', tier: '9-12', face: 'atkinson' });
    expect(sheet.head).toEqual({
      document: 'Lesson',
      summary: 'You learn to spot a fake account.',
      facts: ['Ages 9 to 12', 'Contact'],
      fillIn: [],
    });
    expect(JSON.stringify(sheet)).not.toMatch(/minute/u);
  });

  it('can be linked to by phase', () => {
    expect(blocksOf(sheet, 'heading').map(({ id }) => id)).toEqual([
      'lesson-objectives',
      'start',
      'practise',
      'lesson-words',
    ]);
  });

  it('keeps the notes of hidden parts hidden, and help last', () => {
    const hidden = { ...aside('teacher', ''), parts: [prose(note('t', 'For teachers.'))] };
    const parts = [hidden, prose('Seen', note('s', 'For everyone.'))];
    const noted = studentSheet(lesson(), edition({ phases: [phase('start', parts)] }), contextIn('en'));
    expect(outline(noted).slice(-2)).toEqual(['notes', '[help] Help']);
    expect(JSON.stringify(noted)).not.toContain('For teachers.');
  });

  it('an easy-language edition says its own language and uses the words of the language it makes easy', () => {
    const easy = studentSheet(lesson(), { ...full, language: 'nl-simple' }, contextIn('nl'));
    expect(easy.language).toBe('nl-simple');
    expect(easy.head.document).toBe('Les');
  });
});
