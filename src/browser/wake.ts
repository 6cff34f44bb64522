import { sayFrom } from '../exercises/live/words.ts';
import { eraseButton } from './erase.ts';
import { type Around, wakeExercises } from './exercises.ts';
import { explainWords } from './glossary.ts';
import { keepHistoryShort } from './in-page.ts';
import { type Go, quickExit } from './quick-exit.ts';
import { readingTools } from './reading/tools.ts';
import type { Stores } from './stores.ts';

/** Replaces this page in its window. */
export const goInWindow: Go = (address) => location.replace(address);

/**
 * What a page of a lesson does wherever it stands. Leaving comes first: whatever else fails, that must work.
 *
 * @param open gives what the exercises have around them, once leaving works
 */
export function wakePage(stores: Stores, open: () => Around, go: Go = goInWindow): void {
  quickExit(stores.visit, go);
  keepHistoryShort();
  const around = open();
  const words = JSON.parse(document.body.dataset.words ?? '{}') as Record<string, string>;
  const resetExercises = wakeExercises(around, sayFrom(words));
  const resetReading = readingTools(stores.device);
  eraseButton(() => {
    around.answers.erase();
    resetExercises();
    resetReading();
  });
  explainWords();
}
