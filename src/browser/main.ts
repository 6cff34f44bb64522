import { namePagesOnDisk, wholeAlternates } from './addresses.ts';
import { keepOffline } from './offline.ts';
import { Progress } from './progress.ts';
import { openStores } from './stores.ts';
import { wakePage } from './wake.ts';

/** Everything that a page of the site does by itself. */
function start(): void {
  namePagesOnDisk();
  const stores = openStores();
  wakePage(stores, () => ({ answers: new Progress(stores.device, location.pathname), canKeep: true }));
  wholeAlternates();
  keepOffline();
}

start();
