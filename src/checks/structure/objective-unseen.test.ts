import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { objectiveUnseen } from './objective-unseen.ts';

const { 'en.md': text, ...others } = filesWith(`:::checkin{#sure objective=spot}
How sure are you?

- I can spot a signal.
:::`);
const onlyCheckin = { ...others, 'en.md': String(text).replace(/:::write[\s\S]*:::/u, '') };

describe('an objective', () => {
  it('is practised by what asks for an answer', () => {
    expect(saidBy([objectiveUnseen], filesWith(''))).toEqual(nothing);
  });

  it('is not practised by saying how sure one feels', () => {
    expect(saidBy([objectiveUnseen], onlyCheckin)).toEqual({
      en: [
        'en.md:5 advice objective-unseen: The objective “spot” is practised only by a check-in or a drawing, from which nobody sees whether it is reached. Add an exercise with `objective=spot` that asks for an answer.',
      ],
      nl: [
        'en.md:5 advice objective-unseen: Het doel “spot” wordt alleen geoefend met een check-in of een tekening; daaraan ziet niemand of het gehaald is. Voeg een oefening toe met `objective=spot` die om een antwoord vraagt.',
      ],
    });
  });
});
