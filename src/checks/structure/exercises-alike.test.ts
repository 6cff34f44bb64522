import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { exercisesAlike } from './exercises-alike.ts';

const checkin = ':::checkin{#sure objective=spot}\nHow sure are you?\n\n- I can tell.\n:::';
const draw = ':::draw{#picture objective=spot}\nDraw a helper.\n:::';
const helpers = ':::helpers{#card objective=spot}\nWho helps you?\n\n- At school\n- Near home\n:::';

describe('the kinds of the exercises', () => {
  it('are four or more', () => {
    expect(saidBy([exercisesAlike], filesWith([checkin, draw, helpers].join('\n\n')))).toEqual(nothing);
  });

  it('are told where they are fewer', () => {
    expect(saidBy([exercisesAlike], filesWith([checkin, draw].join('\n\n')))).toEqual({
      en: [
        'en.md:1 advice exercises-alike: Exercises of four kinds or more reach more children; this lesson has only 3. Make some of another kind: `docs/authoring.md` shows all of them.',
      ],
      nl: [
        'en.md:1 advice exercises-alike: Met vier soorten oefeningen of meer bereik je meer kinderen; deze les heeft er maar 3. Maak er een paar van een andere soort: `docs/authoring.md` laat ze allemaal zien.',
      ],
    });
  });
});
