import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { checkinMissing } from './checkin-missing.ts';

const checkin = ':::checkin{#sure objective=spot}\nHow sure are you?\n\n- I can tell.\n:::';

describe('a check-in', () => {
  it('is there', () => {
    expect(saidBy([checkinMissing], filesWith(checkin))).toEqual(nothing);
  });

  it('is missed where it is not', () => {
    expect(saidBy([checkinMissing], filesWith(''))).toEqual({
      en: [
        'en.md:1 advice checkin-missing: The lesson has no check-in, so nobody sees whether it helped. Add a `:::checkin` to the first phase; students answer it before and after.',
      ],
      nl: [
        'en.md:1 advice checkin-missing: De les heeft geen check-in, dus niemand ziet of ze geholpen heeft. Voeg aan de eerste fase een `:::checkin` toe; leerlingen vullen die voor en na de les in.',
      ],
    });
  });
});
