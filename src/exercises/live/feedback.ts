import type { Verdict } from './judge.ts';
import type { Answers } from './live.ts';
import { drawn, make } from './make.ts';
import type { Say } from './words.ts';

/** A place where an answer is given. */
export interface Place {
  /** What the student operates. */
  readonly control: HTMLElement;
  /** What feedback stands under; its last child, unless the place is in the middle of a sentence. */
  readonly box: HTMLElement;
}

/** Says at each answered place how it is, and what its author wrote about it. */
export function showFeedback(
  places: readonly Place[],
  answers: Answers,
  { places: rights }: Verdict,
  feedback: readonly string[],
  say: Say,
): void {
  places.forEach(({ box, control }, index) => {
    if (!answers[index]?.trim()) return;
    const isRight = rights[index] ?? false;
    const note = noteOf(box, say(isRight ? 'right' : 'wrong'), feedback[index]);
    note.id = `${control.id}-note`;
    box.dataset.verdict = isRight ? 'right' : 'not-yet';
    control.setAttribute('aria-describedby', note.id);
  });
}

/** A control in a sentence gets a few words behind it; any other a box of its own. */
function noteOf(box: HTMLElement, words: string, feedback: string | undefined): HTMLElement {
  if (box instanceof HTMLInputElement) {
    const note = make('span', 'note-mark', words);
    box.after(note);
    return note;
  }
  const note = feedback ? drawn('note', feedback) : make('div', 'note');
  note.prepend(make('p', 'note-mark', words));
  box.append(note);
  return note;
}

/** Takes all of it away again. */
export function clearFeedback(places: readonly Place[]): void {
  for (const { box, control } of places) {
    document.getElementById(`${control.id}-note`)?.remove();
    control.removeAttribute('aria-describedby');
    delete box.dataset.verdict;
  }
}
