import { untouched } from '../page-key.ts';
import type { Board } from './judged.ts';
import type { Live, Reset } from './live.ts';
import { button, drawn, make } from './make.ts';
import { printOnly } from './print-only.ts';

/** Something of the student's own, that nobody judges. */
export type OwnBoard = Pick<Board, 'read' | 'write'>;

/**
 * Keeps what is personal in the page, and on the device only for as long as the student wants it: somebody
 * else may use the device. What is not kept is gone before the page can be shown again by going back.
 */
export function personal(live: Live, board: OwnBoard): Reset {
  const { form, memory, say, section, status } = live;
  const blank = board.read();
  const keep = button('button button-quiet button-keep', say('keep'), toggle);
  const keeping = live.canKeep ? [keep] : [];
  const print = button('button button-quiet', say('print'), () => printOnly(section));
  const note = make('p', 'quiet private-note', say('private'));
  form.append(make('div', 'task-buttons', ...explanationOf(live, isBlank), ...keeping, print), note);
  const before = memory.load();
  if (before) board.write(before);
  mark(before !== undefined);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => isKept() && memory.save(board.read()));
  addEventListener('pagehide', () => isKept() || board.write(blank));

  return () => {
    board.write(blank);
    mark(false);
  };

  function isBlank(): boolean {
    return board.read().every((answer) => answer.trim() === untouched);
  }

  function isKept(): boolean {
    return keep.getAttribute('aria-pressed') === 'true';
  }

  function toggle(): void {
    mark(!isKept());
    if (isKept()) memory.save(board.read());
    else memory.forget();
  }

  function mark(kept: boolean): void {
    keep.setAttribute('aria-pressed', String(kept));
    note.hidden = kept;
    status.textContent = kept ? say('kept') : '';
  }
}

/**
 * A button that shows a model answer or an explanation.
 *
 * @param isTooEarly whether there is nothing yet to compare it with
 */
export function explanationOf({ key, say, status }: Live, isTooEarly: () => boolean): readonly HTMLElement[] {
  const { model, after } = key();
  const shown = [model, after].filter((markup) => markup !== undefined);
  if (shown.length === 0) return [];
  return [
    button('button', say(model ? 'model' : 'explain'), () => {
      if (isTooEarly()) status.textContent = say('nothing');
      else status.replaceChildren(...shown.map((markup) => drawn('explanation', markup)));
    }),
  ];
}
