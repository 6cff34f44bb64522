import { untouched } from '../page-key.ts';
import { clearFeedback, type Place, showFeedback } from './feedback.ts';
import { judge, type Verdict } from './judge.ts';
import type { Answers, Live, Reset } from './live.ts';
import { button, drawn, make } from './make.ts';

/** What differs between the kinds that are judged. */
export interface Board {
  /** Where each answer is given. */
  readonly places: readonly Place[];
  readonly read: () => Answers;
  readonly write: (answers: Answers) => void;
  /** A new try starts from what was given; else wrong answers are taken away. */
  readonly keepsWrong?: boolean;
  /** Feedback on the one choice that can be made is said with the result. */
  readonly saysFeedback?: boolean;
}

/** Gives an exercise its buttons, its memory and its voice. */
export function judged(live: Live, board: Board): Reset {
  const { form, memory, status, say } = live;
  const blank = board.read();
  const again = button('button button-quiet', say('again'), tryAgain);
  let verdict: Verdict | undefined;
  form.append(make('div', 'task-buttons', button('button', say('check'), check), again));
  forgetVerdict();
  board.write(memory.load() ?? blank);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  form.addEventListener('input', onAnswer);

  return () => {
    board.write(blank);
    forgetVerdict();
  };

  function onAnswer(): void {
    forgetVerdict();
    memory.save(board.read());
  }

  function check(): void {
    forgetVerdict();
    const { right = [], feedback = [], after } = live.key();
    const answers = board.read();
    const found = judge(answers, right);
    const result = make('p', 'result', say(found.word, { right: found.right, all: found.all }));
    status.replaceChildren(result);
    if (found.word === 'nothing') return;
    verdict = found;
    live.listener?.judged(live.id, found, answers);
    status.dataset.verdict = found.allRight ? 'right' : 'not-yet';
    again.hidden = false;
    const given = board.saysFeedback ? answers.findIndex(Boolean) : -1;
    showFeedback(board.places, answers, found, board.saysFeedback ? [] : feedback, say);
    for (const markup of [feedback[given], after]) if (markup) status.append(drawn('explanation', markup));
  }

  /** What was right stays, unless all was; the first place that was not right gets the attention. */
  function tryAgain(): void {
    const places = verdict?.places ?? [];
    const kept = board.read().map((answer, index) => (places[index] ? answer : untouched));
    if (verdict?.allRight) board.write(blank);
    else if (!board.keepsWrong) board.write(kept);
    onAnswer();
    const next = Math.max(0, places.indexOf(false));
    board.places[next]?.control.focus();
  }

  function forgetVerdict(): void {
    verdict = undefined;
    again.hidden = true;
    status.replaceChildren();
    delete status.dataset.verdict;
    clearFeedback(board.places);
  }
}
