import { all } from '../../exercises/live/make.ts';

/** A choice on a board shows the letter alone: what it stands for is on the board already, and type is large. */
export function showLetters(board: HTMLElement): void {
  for (const option of all<HTMLOptionElement>(board, '.card option'))
    if (option.value) option.label = option.value;
}
