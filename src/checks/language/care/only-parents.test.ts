import { describe, expect, it } from 'vitest';
import { foundIn, saidOf } from '../../../../tests/builders/worded.ts';
import { careOnlyParents } from './only-parents.ts';

const helpers = (...roles: readonly string[]) =>
  `:::helpers{#card objective=spot}\nWho helps you?\n\n${roles.map((role) => `- ${role}`).join('\n')}\n:::`;

describe('parents as the only way', () => {
  it('are told with a better wording', () => {
    expect(saidOf(careOnlyParents, 'en', 'Always tell your parents.')).toEqual({
      en: [
        '1 care-only-parents: “Always tell your parents” names parents as the only way. A parent may be the one who harms. Let the child choose an adult, also outside home: “Tell an adult you choose: at home, at school or somewhere else.”',
      ],
      nl: [
        '1 care-only-parents: “Always tell your parents” noemt ouders als enige weg. Een ouder kan degene zijn die kwaad doet. Laat het kind een volwassene kiezen, ook buiten huis: “Tell an adult you choose: at home, at school or somewhere else.”',
      ],
    });
  });

  it.each([
    'Vertel het alleen aan je ouders.',
    'Ga altijd eerst naar je ouders.',
    'Praat meteen met je moeder.',
    'Vertel het aan je vader of moeder.',
    'Je kunt het aan je ouders vertellen.',
    'Vertel dit alleen aan je ouders, en niet aan je juf.',
  ])('are found in Dutch: %s', (text) => {
    expect(foundIn(careOnlyParents, 'nl', text)).toHaveLength(1);
  });

  it.each([
    'Only tell your mum.',
    'Tell only your parents.',
    'Talk to your mum or dad.',
    'Show it to your parents.',
    'Always go to your dad, not to your teacher.',
  ])('are found in English: %s', (text) => {
    expect(foundIn(careOnlyParents, 'en', text)).toHaveLength(1);
  });

  it.each([
    ['nl', 'Vertel het aan je ouders, of aan je juf.'],
    ['nl', 'Vertel het aan je moeder. Of kies een andere volwassene.'],
    ['nl', 'Je hoeft het niet aan je ouders te vertellen.'],
    ['nl', 'Zij vertelt het aan haar moeder.'],
    ['en', 'Tell your mum, a teacher or a neighbour.'],
    ['en', 'You do not have to tell your parents.'],
    ['en', 'Do not only tell your parents.'],
    ['en', 'Ada tells her mother.'],
  ] as const)('are no fault where there is another way (%s): %s', (language, text) => {
    expect(foundIn(careOnlyParents, language, text)).toEqual([]);
  });

  it('are no fault in an option beside one that names somebody else', () => {
    const options = (other: string) =>
      `:::choice{#one objective=spot}\nWhat now?\n\n- [x] Tell your parents.\n- [x] ${other}\n- [ ] Wait.\n:::`;
    expect(foundIn(careOnlyParents, 'en', options('Tell your teacher.'))).toEqual([]);
    expect(foundIn(careOnlyParents, 'en', options('Stop the chat.'))).toEqual(['Tell your parents']);
  });

  it('are found on a help card that offers nobody else', () => {
    expect(foundIn(careOnlyParents, 'en', helpers('My mum', 'My dad'))).toEqual(['My mum, My dad']);
    expect(foundIn(careOnlyParents, 'nl', helpers('Mijn moeder', 'Mijn vader'))).toEqual([
      'Mijn moeder, Mijn vader',
    ]);
    expect(foundIn(careOnlyParents, 'en', helpers('My mum', 'A teacher'))).toEqual([]);
  });

  it('are not looked for in a letter to them', () => {
    expect(foundIn(careOnlyParents, 'en', ':::home\nYour child may tell your parents.\n:::')).toEqual([]);
  });
});
