import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { homeMissing, homeMissingSensitive } from './home-missing.ts';

const files = filesWith('');
const sensitive = { ...files, 'lesson.yaml': String(files['lesson.yaml']).replace('false', 'true') };

describe('a letter home', () => {
  it('is there', () => {
    expect(
      saidBy([homeMissing, homeMissingSensitive], filesWith(':::home\nYour child learnt a lot.\n:::')),
    ).toEqual(nothing);
  });

  it('is missed where it is not', () => {
    expect(saidBy([homeMissing, homeMissingSensitive], filesWith(''))).toEqual({
      en: [
        'en.md:1 advice home-missing: The lesson has no letter home. Add a `:::home` that tells parents and carers what was learnt.',
      ],
      nl: [
        'en.md:1 advice home-missing: De les heeft geen brief voor thuis. Voeg een `:::home` toe die ouders en verzorgers vertelt wat er geleerd is.',
      ],
    });
  });

  it('is missed more in a sensitive lesson', () => {
    expect(saidBy([homeMissing, homeMissingSensitive], sensitive)).toEqual({
      en: [
        'en.md:1 warning home-missing-sensitive: The lesson is sensitive, and has no letter home. Add a `:::home` that tells parents and carers what it was about, and who helps.',
      ],
      nl: [
        'en.md:1 warning home-missing-sensitive: De les is gevoelig en heeft geen brief voor thuis. Voeg een `:::home` toe die ouders en verzorgers vertelt waar het over ging en wie er helpt.',
      ],
    });
  });
});
