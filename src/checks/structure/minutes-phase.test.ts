import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { minutesPhase } from './minutes-phase.ts';

/** A lesson whose only phase takes so long. */
function lasting(minutes: number) {
  const files = filesWith('');
  return { ...files, 'en.md': String(files['en.md']).replace('minutes=10', `minutes=${minutes}`) };
}

describe('the minutes of a phase', () => {
  it('are at most twenty', () => {
    expect(saidBy([minutesPhase], lasting(20))).toEqual(nothing);
  });

  it('are told where they are more', () => {
    expect(saidBy([minutesPhase], lasting(21))).toEqual({
      en: [
        'en.md:8 advice minutes-phase: The phase “start” takes 21 minutes; after 20 a class needs something else. Split it in two phases, each with a form of its own.',
      ],
      nl: [
        'en.md:8 advice minutes-phase: De fase “start” duurt 21 minuten; na 20 heeft een klas iets anders nodig. Splits haar in twee fasen, elk met een eigen werkvorm.',
      ],
    });
  });
});
