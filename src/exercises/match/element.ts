import { choicesOf } from '../live/choices.ts';
import { judged } from '../live/judged.ts';
import type { LiveElement } from '../live/live.ts';
import { make } from '../live/make.ts';
import { valuesOf } from '../live/values.ts';

/** Left sides with a choice of the right ones, and beside each choice its letter in the list of answers. */
export const liveMatch: LiveElement = (live) => {
  const { form, say } = live;
  const choices = choicesOf(form, say);
  const letters = choices.map(withLetter);
  const values = valuesOf(choices);
  form.addEventListener('input', showLetters);
  return judged(live, {
    places: choices.map((control) => ({ control, box: control.closest('li') ?? control })),
    read: values.read,
    write: (answers) => {
      values.write(answers);
      showLetters();
    },
  });

  function showLetters(): void {
    for (const [index, { value }] of choices.entries()) letters[index]!.textContent = value;
  }
};

/** The letter is for the eye alone: the choice itself says what was chosen. */
function withLetter(choice: HTMLSelectElement): HTMLElement {
  const letter = make('span', 'letter');
  letter.setAttribute('aria-hidden', 'true');
  const row = make('span', 'choice-row');
  choice.replaceWith(row);
  row.append(letter, choice);
  return letter;
}
