import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { misconceptionMissing, misconceptionOne } from './misconceptions.ts';

function thoughts(...says: readonly string[]): string {
  return says.map((thought) => `:::misconception{says="${thought}"}\nIt is not so.\n:::`).join('\n\n');
}

describe('what a child may think', () => {
  it('is named twice at least', () => {
    expect(saidBy([misconceptionMissing, misconceptionOne], filesWith(thoughts('a', 'b')))).toEqual(nothing);
  });

  it('is missed where it is named once', () => {
    expect(saidBy([misconceptionMissing, misconceptionOne], filesWith(thoughts('a')))).toEqual({
      en: [
        'en.md:1 advice misconception-one: The lesson names only one thing that a child may wrongly think. Add a second `:::misconception{says="…"}`: what may keep a child from telling?',
      ],
      nl: [
        'en.md:1 advice misconception-one: De les noemt maar één ding dat een kind ten onrechte kan denken. Voeg een tweede `:::misconception{says="…"}` toe: wat kan een kind tegenhouden om het te vertellen?',
      ],
    });
  });

  it('is missed more where it is not named', () => {
    expect(saidBy([misconceptionMissing, misconceptionOne], filesWith(''))).toEqual({
      en: [
        'en.md:1 warning misconception-missing: The lesson names nothing that a child may wrongly think. Add at least two `:::misconception{says="…"}`, each with an answer to it.',
      ],
      nl: [
        'en.md:1 warning misconception-missing: De les noemt niets wat een kind ten onrechte kan denken. Voeg minstens twee keer `:::misconception{says="…"}` toe, elk met een antwoord erop.',
      ],
    });
  });
});
