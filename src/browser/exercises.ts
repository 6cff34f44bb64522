import type { Listener, Live, Reset } from '../exercises/live/live.ts';
import { all } from '../exercises/live/make.ts';
import type { Say } from '../exercises/live/words.ts';
import type { PageKey } from '../exercises/page-key.ts';
import type { ExerciseKind } from '../lesson/exercise.ts';
import { liveKinds } from './kinds.ts';
import type { AnswerBook } from './progress.ts';
import { unseal } from './seal.ts';

/** What the exercises of a page have around them. */
export interface Around {
  readonly answers: AnswerBook;
  /** Whether what is personal may be kept on this device. */
  readonly canKeep: boolean;
  readonly listener?: Listener;
}

/** Brings every exercise of the page to life. @returns what puts all of them back */
export function wakeExercises(around: Around, say: Say): Reset {
  const resets = all(document, '[data-exercise]').map((section) => {
    section.classList.add('is-live');
    return liveKinds[section.dataset.exercise as ExerciseKind](liveOf(section, around, say));
  });
  return () => {
    for (const reset of resets) reset();
  };
}

function liveOf(section: HTMLElement, { answers, canKeep, listener }: Around, say: Say): Live {
  const { id } = section;
  return {
    id,
    section,
    form: section.querySelector('form')!,
    status: section.querySelector<HTMLElement>('[role=status]')!,
    say,
    memory: answers.of(id),
    canKeep,
    listener,
    key: () => JSON.parse(section.dataset.key ? unseal(section.dataset.key, id) : '{}') as PageKey<string>,
  };
}
