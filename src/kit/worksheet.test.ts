import { describe, expect, it } from 'vitest';
import { contextIn } from '../../tests/builders/context.ts';
import { oneOfEachKind } from '../../tests/builders/exercises.ts';
import { aside, asked, edition, lesson, phase, prose } from '../../tests/builders/lesson.ts';
import { blocksOf, outline } from '../../tests/builders/outline.ts';
import { answerKeySheet } from './answer-key.ts';
import { worksheetSheet } from './worksheet.ts';

const { choice, scenario, write } = oneOfEachKind((name) => name);
const pageOnly = { ...scenario, on: { page: true, paper: false, board: true } };

const full = edition({
  opening: [prose('Welcome.')],
  phases: [
    phase('start', [prose('Noor gets a message.'), aside('story', 'Sam is kind.'), asked(choice)]),
    phase('play', [asked(pageOnly)]),
    phase('practise', [asked(write)]),
  ],
});

const wanted = ['## Phase start', '1. choice', '## Phase practise', '3. write'];

describe('worksheet', () => {
  const sheet = worksheetSheet(lesson(), full, contextIn('en'));

  it('holds the exercises on paper under the titles of their phases, numbered as in the lesson', () => {
    expect(outline(sheet)).toEqual([...wanted, '[help] Help']);
  });

  it('asks for a name and a date', () => {
    expect(sheet.head).toEqual({
      document: 'Worksheet',
      summary: '',
      facts: ['Ages 9 to 12'],
      fillIn: ['Name', 'Date'],
    });
  });

  it('names the lesson at the head of each page and itself at the foot', () => {
    expect(sheet.running).toEqual({
      head: 'Who is it really?',
      foot: 'Worksheet · Ages 9 to 12',
      pageOf: 'Page {page} of {pages}',
    });
  });

  it('keeps a prompt whole', () => {
    expect(blocksOf(sheet, 'task')[0]).toMatchObject({ label: 'Prompt of choice', prompt: choice.prompt });
  });
});

describe('answer key', () => {
  const sheet = answerKeySheet(lesson(), full, contextIn('en'));

  it('follows the worksheet', () => {
    expect(outline(sheet)).toEqual([...wanted, '[help] Help for your pupils']);
  });

  it('says in its head that it is for teachers, and asks for no name', () => {
    expect(sheet.head.document).toBe('Answer key');
    expect(sheet.head.summary).toMatch(/^For teachers only\./u);
    expect(sheet.head.fillIn).toEqual([]);
  });

  it('explains below an exercise what goes for the whole of it', () => {
    const [task] = blocksOf(sheet, 'task');
    expect(task!.blocks.at(-1)).toMatchObject({ kind: 'panel', tone: 'feedback', title: 'Explanation' });
  });
});
