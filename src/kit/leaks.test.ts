import { describe, expect, it } from 'vitest';
import { contextIn } from '../../tests/builders/context.ts';
import { allKinds } from '../../tests/builders/exercises.ts';
import { aside, asked, edition, lesson, note, phase, prose } from '../../tests/builders/lesson.ts';
import type { Exercise } from '../lesson/exercise.ts';
import type { Aside } from '../lesson/lesson.ts';
import type { Reader } from '../sheet/sheet.ts';
import { readers } from './sheets.ts';

/** Two words that stand nowhere else, so that finding them is finding the field. */
const secrets: string[] = [];
function secret(name: string): string {
  const marker = `[secret ${name}]`;
  if (!secrets.includes(marker)) secrets.push(marker);
  return marker;
}

const exercises = allKinds(secret);
const answerSecrets = [...secrets];
const notes: readonly Aside[] = [
  aside('teacher', secret('note')),
  aside('misconception', secret('answer to it'), secret('what a child thinks')),
  aside('board', secret('board')),
];
const footnoted = {
  ...aside('teacher', ''),
  parts: [prose('See', note('1', secret('footnote of a note')))],
};
const asideSecrets = secrets.slice(answerSecrets.length);

function everything(from: readonly Exercise[] = exercises) {
  const hidden = [...notes, footnoted];
  const inStory: Aside = { ...aside('story', 'Noor rides.'), parts: [prose('Noor rides.'), ...notes] };
  return edition({ opening: hidden, phases: [phase('start', [...hidden, inStory, ...from.map(asked)])] });
}

function textFor(reader: Reader, from = everything()): string {
  return JSON.stringify(readers[reader](lesson({ sensitive: true }), from, contextIn('en')));
}

function found(reader: Reader): readonly string[] {
  const text = textFor(reader);
  return secrets.filter((marker) => text.includes(marker));
}

describe('answers do not leak', () => {
  it('there are answers to leak in every kind that has any', () => {
    expect(answerSecrets).toHaveLength(22);
    expect(asideSecrets).toHaveLength(5);
  });

  it('a student page holds no answer, no feedback and nothing that is for the teacher', () => {
    expect(found('student')).toEqual([]);
  });

  it('a worksheet holds none either', () => {
    expect(found('worksheet')).toEqual([]);
  });

  it('an answer key holds every answer, and no note for the teacher', () => {
    expect(found('answer-key')).toEqual(answerSecrets);
  });

  it('a worksheet in large print and a letter home hold none', () => {
    expect(found('worksheet-large-print')).toEqual([]);
    expect(found('home-letter')).toEqual([]);
  });

  it('a board holds its own text and nothing else', () => {
    expect(found('board')).toEqual(['[secret board]']);
  });

  it('a teacher guide holds all that is not for the board', () => {
    expect(found('teacher-guide')).toEqual(secrets.filter((marker) => marker !== '[secret board]'));
  });

  it('no property tells an answer either: students get the same sheet whichever option is right', () => {
    const turned = everything(exercises.map(withOtherOptionsRight));
    expect(textFor('student', turned)).toBe(textFor('student'));
    expect(textFor('worksheet', turned)).toBe(textFor('worksheet'));
    expect(textFor('answer-key', turned)).not.toBe(textFor('answer-key'));
  });

  it('a bank shows the first answers, and still not what is right as well', () => {
    const banked = exercises.map((exercise) =>
      exercise.kind === 'gaps' ? { ...exercise, bank: true } : exercise,
    );
    const text = textFor('worksheet', everything(banked));
    expect(text).toContain('[secret gaps first]');
    expect(text).not.toContain('[secret gaps second]');
  });
});

describe('what everyone may see is there', () => {
  it.each(['student', 'worksheet', 'answer-key', 'teacher-guide'] as const)(
    '%s has every prompt',
    (reader) => {
      const text = textFor(reader);
      for (const { id } of exercises) expect(text).toContain(`Prompt of ${id}`);
    },
  );

  it('what is said on arriving at a step of a story is for the student', () => {
    expect(textFor('student')).toContain('Well done.');
  });
});

function withOtherOptionsRight(exercise: Exercise): Exercise {
  if (exercise.kind === 'choice') return { ...exercise, options: exercise.options.map(turned) };
  if (exercise.kind === 'signals') return { ...exercise, messages: exercise.messages.map(turned) };
  return exercise;
}

function turned<Told extends { readonly right: boolean }>(told: Told): Told {
  return { ...told, right: !told.right };
}
