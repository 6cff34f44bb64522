import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../../tests/builders/checked.ts';
import { saidOf } from '../../../../tests/builders/worded.ts';
import { edition, settings } from '../../../../tests/builders/written.ts';
import { typographyChecks } from './checks.ts';

const checkOf = (code: string) => typographyChecks.find((check) => check.code === code)!;
const said = (code: string, text: string) => saidOf(checkOf(code), 'en', text);
const codesOf = (text: string) =>
  typographyChecks.filter((check) => saidOf(check, 'en', text).en.length > 0).map(({ code }) => code);

describe('typography', () => {
  it('is advice: once a file, with the number of places and the first', () => {
    const files = {
      'lesson.yaml': settings,
      'en.md': edition('It is fine.\nWait... and wait...\n\nThen...'),
    };
    expect(saidBy([checkOf('type-dots')], files)).toEqual({
      en: [
        'en.md:11 advice type-dots: Three full stops instead of one sign stands at 3 places in this file, first here: “Wait... and wait... Then”. Write …'.replace(
          ' Then',
          '',
        ),
      ],
      nl: [
        'en.md:11 advice type-dots: Drie punten in plaats van één teken staat op 3 plekken in dit bestand, hier als eerste: “Wait... and wait...”. Schrijf …',
      ],
    });
  });

  it('is told in the singular for one place', () => {
    expect(said('type-times', 'Read it 3 x 4 times.')).toEqual({
      en: ['1 type-times: The letter x for times stands at one place in this file: “3 x 4 times.”. Write ×'],
      nl: ['1 type-times: De letter x voor keer staat op één plek in dit bestand: “3 x 4 times.”. Schrijf ×'],
    });
  });

  it.each([
    ['type-spaces', 'Two  spaces.'],
    ['type-quotes', 'She says "no".'],
    ['type-quotes', "Don't."],
    ['type-dots', 'And then...'],
    ['type-space-before', 'What ?'],
    ['type-space-before', 'One , two.'],
    ['type-hyphen', 'Stop - and tell.'],
    ['type-hyphen', 'Stop--and tell.'],
    ['type-times', 'Do it 3x.'],
    ['type-space-after', 'That is all.Then tell.'],
    ['type-space-after', 'One,two.'],
    ['type-quote-open', 'Noor says: ‘No. Then she goes.'],
    ['type-quote-open', 'Noor says: “No. Then she goes.'],
  ])('has a fault %s: %s', (code, text) => {
    expect(codesOf(text)).toEqual([code]);
  });

  it.each([
    'Noor says: ‘No, that’s mine.’ Then – slowly – she goes …',
    'The dogs’ bowls, ’s nachts, z’n foto’s and the ’90s.',
    'At 8.30, for 3,5 hours: 2 × 3. Go to www.example.org or a.nl.',
    'A well-known e-mail :)',
    '‘One paragraph goes on\n\n‘into the next,’ she says.',
    'An x in the box, a 3D-film and 4xs.',
  ])('has none: %s', (text) => {
    expect(codesOf(text)).toEqual([]);
  });
});
