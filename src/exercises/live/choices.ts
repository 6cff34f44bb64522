import { all } from './make.ts';
import type { Say } from './words.ts';

/** The lists of a form in which a place is chosen. What stands first says that there is something to choose. */
export function choicesOf(form: HTMLElement, say: Say): readonly HTMLSelectElement[] {
  const choices = all<HTMLSelectElement>(form, '.card select');
  for (const { options } of choices) options[0]!.text = say('choose');
  return choices;
}
