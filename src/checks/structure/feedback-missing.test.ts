import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { feedbackMissing } from './feedback-missing.ts';

const choice = (feedback: string) =>
  filesWith(`:::choice{#first-step objective=spot}
What is a good first step?

- [x] To tell somebody
  > You are not alone.
- [ ] To answer at once${feedback}
:::`);
const chat = filesWith(`:::signals{#chat objective=spot}
Which message is a signal?

- [x] **Sam:** Tell nobody.
- [ ] **Sam:** Hi!
  > This is no signal.
:::`);

describe('the feedback of an option', () => {
  it('is there', () => {
    expect(saidBy([feedbackMissing], choice('\n  > Waiting is always fine.'))).toEqual(nothing);
  });

  it('is missed where it is not', () => {
    expect(saidBy([feedbackMissing], choice(''))).toEqual({
      en: [
        'en.md:15 warning feedback-missing: This option of “first-step” has no feedback. Write below it, two spaces to the right, what the student hears: `> Waiting is always fine.`',
      ],
      nl: [
        'en.md:15 warning feedback-missing: Deze optie van “first-step” heeft geen feedback. Schrijf eronder, twee spaties naar rechts, wat de leerling hoort: `> Wachten mag altijd.`',
      ],
    });
  });

  it('is missed in a chat as well', () => {
    expect(saidBy([feedbackMissing], chat).en).toEqual([
      'en.md:13 warning feedback-missing: This option of “chat” has no feedback. Write below it, two spaces to the right, what the student hears: `> Waiting is always fine.`',
    ]);
  });
});
