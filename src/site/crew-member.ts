import { parentPort, workerData } from 'node:worker_threads';
import type { Answer } from './crew.ts';
import { makeEditions, type Order } from './make-edition.ts';
import { openWorkshop, type Plan } from './workshop.ts';

/** A thread of the crew: it is given orders, and answers with editions. */
const workshop = openWorkshop(workerData as Plan);

parentPort!.on('message', async (order: Order) => {
  const answer: Answer = await makeEditions(order, workshop);
  parentPort!.postMessage(answer);
});
