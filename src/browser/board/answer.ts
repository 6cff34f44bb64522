import { all, drawn, make } from '../../exercises/live/make.ts';
import { type PageKey, ticked } from '../../exercises/page-key.ts';
import { unseal } from '../seal.ts';
import type { SayOnBoard } from './words.ts';

/**
 * The answer of the exercise on a slide: sealed until the teacher asks for it. Then each place says what belongs there; what
 * an author wrote about it is said of what is right, and of what the class has marked.
 */
export interface Answer {
  readonly isShown: () => boolean;
  /** Shows it, or takes it away. */
  readonly toggle: () => void;
}

type Control = HTMLInputElement | HTMLSelectElement;

/** @returns nothing where there is no answer to show; a story shows where its own choices lead */
export function answerOn(slide: HTMLElement, say: SayOnBoard): Answer | undefined {
  const section = slide.querySelector<HTMLElement>('[data-key]:not([data-exercise=scenario])');
  if (!section) return undefined;
  const status = section.querySelector<HTMLElement>('[role=status]')!;
  const words = wordsFor(section, say);
  let notes: readonly HTMLElement[] = [];
  section.addEventListener('change', () => {
    if (notes.length === 0) return;
    hide();
    show();
  });
  return { isShown: () => notes.length > 0, toggle: () => (notes.length > 0 ? hide() : show()) };

  function show(): void {
    const { right, feedback, after } = openKey(section!);
    const controls = all<Control>(section!, 'input, select');
    notes = (right ?? []).map((rights, index) => noteAt(controls[index]!, rights, words, feedback?.[index]));
    section!.classList.add('is-answered');
    status.replaceChildren(make('p', 'result', say('shown')));
    if (after) status.append(drawn('explanation', after));
  }

  function hide(): void {
    for (const note of notes) {
      delete note.parentElement?.dataset.verdict;
      note.remove();
    }
    notes = [];
    section!.classList.remove('is-answered');
    status.replaceChildren();
  }
}

function openKey({ dataset, id }: HTMLElement): PageKey<string> {
  return JSON.parse(unseal(dataset.key!, id)) as PageKey<string>;
}

/** What is said of a box that should be ticked, and of one that should not. */
type Words = readonly [right: string, other: string];

function wordsFor({ dataset }: HTMLElement, say: SayOnBoard): Words {
  return dataset.exercise === 'signals' ? [say('signal'), say('noSignal')] : [say('right'), say('wrong')];
}

/** Says at a control in words what belongs there, and why. */
function noteAt(control: Control, rights: readonly string[], words: Words, feedback = ''): HTMLElement {
  const box = control.closest<HTMLElement>('.option, .message, .card');
  const isBox = control.matches('[type=checkbox], [type=radio]');
  const isRight = !isBox || rights.includes(ticked);
  const answer = isBox ? words[isRight ? 0 : 1] : rights.map((right) => nameOf(control, right)).join(' / ');
  if (!box) {
    const note = make('span', 'note-mark', answer);
    control.after(note);
    return note;
  }
  const isTold = feedback !== '' && (isRight || control.matches(':checked'));
  const note = isTold ? drawn('note', feedback) : make('div', 'note');
  note.prepend(make('p', 'note-mark', answer));
  box.append(note);
  box.dataset.verdict = isRight ? 'right' : 'other';
  return note;
}

/** An answer that is a letter is said with what the letter stands for. */
function nameOf(control: Control, value: string): string {
  if (control instanceof HTMLInputElement) return value;
  const text = [...control.options].find((option) => option.value === value)?.text ?? value;
  return text === value ? value : `${value}: ${text}`;
}
