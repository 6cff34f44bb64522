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
        'en.md:1 advice exercises-alike: The exercises are of 3 kinds; 4 kinds reach more children. Make some of another kind: the table in `docs/writing-lessons.md` names them.',
      ],
      nl: [
        'en.md:1 advice exercises-alike: De oefeningen zijn van 3 soorten; met 4 soorten bereik je meer kinderen. Maak er een paar van een andere soort: de tabel in `docs/writing-lessons.md` noemt ze.',
      ],
    });
  });
});
