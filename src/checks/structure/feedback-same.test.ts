import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { feedbackSame } from './feedback-same.ts';

const choice = (feedback: string) =>
  filesWith(`:::choice{#first-step objective=spot}
What is a good first step?

- [x] To tell somebody
  > You are not alone.
- [ ] To answer at once${feedback}
:::`);

describe('the feedback of two options', () => {
  it('says of each why', () => {
    expect(saidBy([feedbackSame], choice('\n  > Waiting is always fine.'))).toEqual(nothing);
  });

  it('is told where it is the same', () => {
    expect(saidBy([feedbackSame], choice('\n  > You are not alone.'))).toEqual({
      en: [
        'en.md:15 advice feedback-same: This option of “first-step” has the same feedback as the one on line 13. Say of each why it is right or wrong.',
      ],
      nl: [
        'en.md:15 advice feedback-same: Deze optie van “first-step” heeft dezelfde feedback als die op regel 13. Zeg bij elke optie waarom die goed of fout is.',
      ],
    });
  });

  it('is not the same where there is none', () => {
    expect(saidBy([feedbackSame], choice(''))).toEqual(nothing);
  });
});
