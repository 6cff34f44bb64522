import { Progress } from './progress.ts';
import { openStores } from './stores.ts';
import { wakePage } from './wake.ts';

/** What a page does by itself that came in a pack: all but what takes a site around it. */
const stores = openStores();
wakePage(stores, () => ({ answers: new Progress(stores.device, location.pathname), canKeep: true }));
