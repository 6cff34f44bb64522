import { describe, expect, it } from 'vitest';
import { curriculum, filesWith, nothing, saidBy } from '../../tests/builders/checked.ts';
import { checks } from './checks.ts';
import { feedbackMissing } from './structure/feedback-missing.ts';
import { minutesLesson } from './structure/minutes-lesson.ts';
import { shortMissing } from './structure/short-missing.ts';

const bare = `:::choice{#first-step objective=spot}
What is a good first step?

- [x] To tell somebody
- [ ] To answer at once
:::`;

/** What is said of options without feedback in a lesson that has this exception. */
function excepting(code: string, where: string) {
  const allow = `allow:\n  - code: ${code}\n    where: ${where}\n    reason: They hear it from the teacher.\n`;
  return saidBy([feedbackMissing, shortMissing], filesWith(bare, `short: [start]\n${allow}`));
}

describe('an exception', () => {
  it.each([
    ['the id of the exercise', 'first-step'],
    ['the id in capitals', 'First-Step'],
    ['the file', 'en.md'],
  ])('can name %s', (_, where) => {
    expect(excepting('feedback-missing', where)).toEqual(nothing);
  });

  it('is told of where it excepts nothing, and what it was to except is told as well', () => {
    const { en, nl } = excepting('feedback-missing', 'second-step');
    expect(en.map((text) => text.split(':')[1]?.split(' ')[2])).toEqual([
      'feedback-missing',
      'feedback-missing',
      'allow-unused',
    ]);
    expect([en[2], nl[2]]).toEqual([
      'lesson.yaml:8 warning allow-unused: This exception to “feedback-missing” at “second-step” excepts nothing. Take it out if the text has been mended; else write at `where` the file, the id or the word that it is about.',
      'lesson.yaml:8 warning allow-unused: Deze uitzondering op “feedback-missing” bij “second-step” geldt nergens voor. Haal hem weg als de tekst al verbeterd is; schrijf anders bij `where` het bestand, de id of het woord waar het om gaat.',
    ]);
  });

  it('is told of where there is no such check', () => {
    expect(excepting('feedback-mising', 'en.md').en).toContain(
      'lesson.yaml:8 warning check-unknown: There is no editorial check “feedback-mising”. Did you mean “feedback-missing”? The codes stand in `docs/checks.md`.',
    );
  });

  it('cannot be made to what a lesson needs to be built', () => {
    expect(excepting('choice-none-right', 'en.md').nl).toContain(
      'lesson.yaml:8 warning check-unknown: Er is geen redactionele controle “choice-none-right”. Schrijf een code uit de tabel in `docs/checks.md`. Wat elke les nodig heeft om goed gemaakt te worden, kan niet uit en kent geen uitzondering.',
    );
  });

  it('does not except what another check finds', () => {
    expect(excepting('short-missing', 'en.md').en).toHaveLength(3);
  });
});

describe('the severity of a check', () => {
  const levelled = (level: 'error' | 'warning' | 'advice' | 'off', more = '') => {
    const setting = { code: 'feedback-missing', level, file: 'curriculum.yaml', line: 1, column: 1 };
    const shared = { ...curriculum, checks: [setting] };
    return saidBy([feedbackMissing], filesWith(bare, more), '9-12', shared).en.map(
      (text) => text.split(' ')[1],
    );
  };

  it.each(['error', 'advice'] as const)('is what the curriculum sets: %s', (level) => {
    expect(levelled(level)).toEqual([level, level]);
  });

  it('is none where the curriculum turns the check off', () => {
    expect(levelled('off')).toEqual([]);
  });

  it('leaves an exception in peace to a check that is off', () => {
    expect(
      levelled('off', 'allow: [{ code: feedback-missing, where: en.md, reason: Said aloud. }]\n'),
    ).toEqual([]);
  });
});

describe('the table of checks', () => {
  it('has each code once', () => {
    const codes = checks.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) < index)).toEqual([]);
  });

  it('runs whole over a lesson with nearly nothing in it', () => {
    expect(saidBy(checks, filesWith('')).en.length).toBeGreaterThan(3);
    expect(saidBy([minutesLesson], filesWith('', 'allow: []\n')).en).toHaveLength(1);
  });
});
