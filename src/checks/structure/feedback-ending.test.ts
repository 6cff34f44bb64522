import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { feedbackEnding } from './feedback-ending.ts';

const story = (feedback: string) =>
  filesWith(`:::scenario{#noor objective=spot}
What does Noor do?

### A message {#message}

- [She tells Luca.](#luca)

### With Luca {#luca}
${feedback}
They look for an adult together.
:::`);

describe('the end of a story', () => {
  it('has a word for the student', () => {
    expect(saidBy([feedbackEnding], story('\n> She is not alone.\n'))).toEqual(nothing);
  });

  it('is told where it leaves the student alone', () => {
    expect(saidBy([feedbackEnding], story(''))).toEqual({
      en: [
        'en.md:17 warning feedback-ending: The story ends at “With Luca” without a word to the student. Start the step with a line `> …` that says what was good, or where help is.',
      ],
      nl: [
        'en.md:17 warning feedback-ending: Het verhaal eindigt bij “With Luca” zonder een woord voor de leerling. Begin de stap met een regel `> …` die zegt wat goed was, of waar hulp is.',
      ],
    });
  });
});
