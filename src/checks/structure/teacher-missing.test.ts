import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { teacherMissing } from './teacher-missing.ts';

const note = ':::teacher\nRead the story aloud.\n:::';
const second = '## Close {#close minutes=10 form=class}';

describe('a phase', () => {
  it('has a note for the teacher', () => {
    expect(saidBy([teacherMissing], filesWith(note))).toEqual(nothing);
  });

  it('is told where it has none', () => {
    expect(saidBy([teacherMissing], filesWith(`${note}\n\n${second}`))).toEqual({
      en: [
        'en.md:14 warning teacher-missing: The phase “Close” has no note for the teacher. Add a `:::teacher` with what to say, what to do and what may come up.',
      ],
      nl: [
        'en.md:14 warning teacher-missing: De fase “Close” heeft geen aanwijzing voor de leraar. Voeg een `:::teacher` toe met wat je zegt, wat je doet en wat er los kan komen.',
      ],
    });
  });

  it('needs none in an easy edition, which is for students', () => {
    expect(
      saidBy([teacherMissing], { ...filesWith(note), 'en-simple.md': String(filesWith('')['en.md']) }),
    ).toEqual(nothing);
  });
});
