import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { shortMinutes } from './short-minutes.ts';

/** A lesson of two phases of ten minutes, with these in its short route. */
function route(phases: string) {
  return filesWith('## Close {#close minutes=10 form=class}', `short: [${phases}]\n`);
}

describe('the minutes of the short route', () => {
  it('are about twenty', () => {
    expect(saidBy([shortMinutes], route('start, close'))).toEqual(nothing);
  });

  it('are told where they are fewer', () => {
    expect(saidBy([shortMinutes], route('start'))).toEqual({
      en: [
        'lesson.yaml:6 advice short-minutes: The short route takes 10 minutes; it should take 15 to 25. Name other phases at `short`, or give them other minutes.',
      ],
      nl: [
        'lesson.yaml:6 advice short-minutes: De korte route duurt 10 minuten; bedoeld is 15 tot 25. Noem bij `short` andere fasen, of geef ze andere minuten.',
      ],
    });
  });

  it('are nobody’s business where there is no short route', () => {
    expect(saidBy([shortMinutes], filesWith(''))).toEqual(nothing);
  });
});
