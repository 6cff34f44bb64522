import { describe, expect, it } from 'vitest';
import { filesWith, nothing, saidBy } from '../../../tests/builders/checked.ts';
import { feedbackClosing } from './feedback-closing.ts';

const order = (first: string, last: string) =>
  filesWith(`:::order{#steps objective=spot}
Put them in order.

1. ${first}
2. Then${last}
:::`);

describe('an exercise with cards', () => {
  it('closes with feedback', () => {
    expect(saidBy([feedbackClosing], order('First', '\n\n> Telling comes first.'))).toEqual(nothing);
  });

  it('has feedback on each card instead', () => {
    expect(saidBy([feedbackClosing], order('First\n   > Yes.', '\n   > Then this.'))).toEqual(nothing);
  });

  it('is told where it has neither', () => {
    expect(saidBy([feedbackClosing], order('First', ''))).toEqual({
      en: [
        'en.md:10 advice feedback-closing: The exercise “steps” ends without feedback: the student hears only right or wrong. Write a `>` below it, before the `:::`, that says why.',
      ],
      nl: [
        'en.md:10 advice feedback-closing: De oefening “steps” eindigt zonder feedback: de leerling hoort alleen goed of fout. Schrijf eronder, voor de `:::`, een `>` die zegt waarom.',
      ],
    });
  });

  it('is told where only one card has feedback', () => {
    expect(saidBy([feedbackClosing], order('First\n   > Yes.', ''))).toEqual({
      en: [
        'en.md:10 advice feedback-closing: The exercise “steps” ends without feedback: the student hears only right or wrong. Write a `>` below it, before the `:::`, that says why.',
      ],
      nl: [
        'en.md:10 advice feedback-closing: De oefening “steps” eindigt zonder feedback: de leerling hoort alleen goed of fout. Schrijf eronder, voor de `:::`, een `>` die zegt waarom.',
      ],
    });
  });
});
