import { describe, expect, it } from 'vitest';
import { foundIn, saidOf } from '../../../../tests/builders/worded.ts';
import { careNever } from './never.ts';

describe('an answer that leaves a child alone', () => {
  it('is told with one that helps', () => {
    expect(saidOf(careNever, 'en', 'Just block them.')).toEqual({
      en: [
        '1 care-never: “Just block” leaves a child alone with what has happened. Say what helps then. Better: “You can block them. Tell someone who can help as well.”',
      ],
      nl: [
        '1 care-never: “Just block” laat een kind alleen met wat er is gebeurd. Zeg wat er dan helpt. Beter: “You can block them. Tell someone who can help as well.”',
      ],
    });
  });

  it.each([
    ['nl', 'Blijf veilig door nooit te antwoorden.'],
    ['nl', 'Blokkeer hem gewoon.'],
    ['nl', 'Blokkeer die persoon gewoon.'],
    ['nl', 'Gewoon negeren.'],
    ['en', 'Stay safe by never sharing anything.'],
    ['en', 'Simply ignore it.'],
  ] as const)('is found (%s): %s', (language, text) => {
    expect(foundIn(careNever, language, text)).toHaveLength(1);
  });

  it.each([
    ['nl', 'Blokkeer hem gewoon, en vertel het aan iemand.'],
    ['nl', 'Blokkeren mag altijd.'],
    ['en', 'Just block them. Then tell an adult.'],
    ['en', 'Don’t just block them.'],
    ['en', ':::choice{#one objective=spot}\nWhat now?\n\n- [ ] Just block them.\n- [x] Tell.\n:::'],
  ] as const)('is not found beside telling, or as a wrong option (%s): %s', (language, text) => {
    expect(foundIn(careNever, language, text)).toEqual([]);
  });
});
