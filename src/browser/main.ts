import { sayFrom } from '../exercises/live/words.ts';
import { namePagesOnDisk, wholeAlternates } from './addresses.ts';
import { eraseButton } from './erase.ts';
import { wakeExercises } from './exercises.ts';
import { explainWords } from './glossary.ts';
import { keepHistoryShort } from './in-page.ts';
import { keepOffline } from './offline.ts';
import { Progress } from './progress.ts';
import { quickExit } from './quick-exit.ts';
import { readingTools } from './reading/tools.ts';
import { openStores } from './stores.ts';

/** Everything that a page does by itself. Leaving comes first: whatever else fails, that must work. */
function start(): void {
  namePagesOnDisk();
  const stores = openStores();
  quickExit(stores.visit);
  keepHistoryShort();
  const progress = new Progress(stores.device, location.pathname);
  const resetExercises = wakeExercises(progress, sayFrom(JSON.parse(document.body.dataset.words ?? '{}')));
  const resetReading = readingTools(stores.device);
  eraseButton(() => {
    progress.erase();
    resetExercises();
    resetReading();
  });
  explainWords();
  wholeAlternates();
  keepOffline();
}

start();
