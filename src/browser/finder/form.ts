import { all } from '../../exercises/live/make.ts';
import type { Criteria } from './criteria.ts';

type Control = HTMLInputElement | HTMLSelectElement;

const controlsOf = (form: HTMLFormElement): readonly Control[] => all<Control>(form, 'input, select');

function isTick(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === 'checkbox';
}

/** What is asked for in a form; what is left open is left out. */
export function criteriaOf(form: HTMLFormElement): Criteria {
  const criteria = new URLSearchParams();
  for (const control of controlsOf(form)) {
    const value = isTick(control) && !control.checked ? '' : control.value.trim();
    if (value !== '') criteria.append(control.name, value);
  }
  return criteria;
}

/** Sets a form to what an address asks for; what it does not know of stays open. */
export function showCriteria(form: HTMLFormElement, criteria: Criteria): void {
  for (const control of controlsOf(form)) {
    if (isTick(control)) control.checked = criteria.getAll(control.name).includes(control.value);
    else control.value = criteria.get(control.name) ?? '';
    // A list that has no such choice shows none at all.
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
  }
}

/** What is asked for under a name, as it reads on the page. */
export function wordsOf(form: HTMLFormElement, name: string): string {
  const words = controlsOf(form)
    .filter((control) => control.name === name)
    .flatMap((control) => (isTick(control) ? tickWords(control) : [chosenWords(control)]));
  return words.join(', ');
}

function tickWords({ checked, labels }: HTMLInputElement): readonly string[] {
  return checked ? [labels?.[0]?.textContent?.trim() ?? ''] : [];
}

function chosenWords(control: Control): string {
  const text = control instanceof HTMLSelectElement ? control.selectedOptions[0]?.textContent : control.value;
  return text?.trim() ?? '';
}
