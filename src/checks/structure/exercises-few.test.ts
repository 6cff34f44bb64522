import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { exercisesFew } from './exercises-few.ts';

const writing = (count: number) =>
  Array.from({ length: count }, (_, n) => `:::write{#text-${n} objective=spot}\nWhat do you see?\n:::`).join(
    '\n\n',
  );

describe('the exercises of a lesson', () => {
  it('are six or more', () => {
    expect(saidBy([exercisesFew], filesWith(writing(5)))).toEqual(nothing);
  });

  it('are told where they are fewer', () => {
    expect(saidBy([exercisesFew], filesWith(writing(4)))).toEqual({
      en: [
        'en.md:1 advice exercises-few: Six exercises or more are enough to practise with; this lesson has only 5. Add exercises, so that each objective is practised more than once.',
      ],
      nl: [
        'en.md:1 advice exercises-few: Met zes oefeningen of meer valt er genoeg te oefenen; deze les heeft er maar 5. Voeg oefeningen toe, zodat elk doel vaker dan één keer geoefend wordt.',
      ],
    });
  });
});
