import { ticked, untouched } from '../page-key.ts';
import type { Board } from './judged.ts';
import { all } from './make.ts';

/** The boxes and circles of a form, each with the option that it belongs to. */
export function boxesOf(form: HTMLFormElement): Board {
  const boxes = all<HTMLInputElement>(form, 'input[type=checkbox], input[type=radio]');
  return {
    places: boxes.map((control) => ({ control, box: control.parentElement ?? form })),
    read: () => boxes.map(({ checked }) => (checked ? ticked : untouched)),
    write: (answers) => {
      boxes.forEach((box, index) => {
        box.checked = answers[index] === ticked;
      });
    },
  };
}
