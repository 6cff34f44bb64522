import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { minutesLesson } from './minutes-lesson.ts';

/** A lesson whose only phase takes so long. */
function lasting(minutes: number) {
  const files = filesWith('');
  return { ...files, 'en.md': String(files['en.md']).replace('minutes=10', `minutes=${minutes}`) };
}

describe('the minutes of a lesson', () => {
  it('fit an hour at school', () => {
    expect(saidBy([minutesLesson], lasting(45))).toEqual(nothing);
  });

  it('are told where they do not', () => {
    expect(saidBy([minutesLesson], lasting(60))).toEqual({
      en: [
        'en.md:8 advice minutes-lesson: The lesson takes 60 minutes; a lesson hour holds 40 to 50. Give phases other minutes, or make two lessons of it.',
      ],
      nl: [
        'en.md:8 advice minutes-lesson: De les duurt 60 minuten; in een lesuur passen er 40 tot 50. Geef fasen andere minuten, of maak er twee lessen van.',
      ],
    });
  });

  it('are told where little of the hour is used', () => {
    expect(saidBy([minutesLesson], lasting(39)).en).toEqual([
      'en.md:8 advice minutes-lesson: The lesson takes 39 minutes; a lesson hour holds 40 to 50. Give phases other minutes, or make two lessons of it.',
    ]);
  });
});
