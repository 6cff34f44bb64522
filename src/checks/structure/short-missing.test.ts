import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { shortMissing } from './short-missing.ts';

describe('a short route', () => {
  it('is there', () => {
    expect(saidBy([shortMissing], filesWith('', 'short: [start]\n'))).toEqual(nothing);
  });

  it('is missed where it is not', () => {
    expect(saidBy([shortMissing], filesWith(''))).toEqual({
      en: [
        'lesson.yaml:1 advice short-missing: The lesson has no short route for a class with little time. Write the phases that cannot be missed at `short`, together about twenty minutes, the close among them.',
      ],
      nl: [
        'lesson.yaml:1 advice short-missing: De les heeft geen korte route voor een klas met weinig tijd. Schrijf bij `short` de fasen die niet weg kunnen, samen ongeveer twintig minuten, met de afsluiting erbij.',
      ],
    });
  });
});
