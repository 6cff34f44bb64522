import { parentPort, workerData } from 'node:worker_threads';
import type { Lesson } from '../lesson/lesson.ts';
import type { Answer } from './crew.ts';
import { makeEditions } from './make-edition.ts';
import { openWorkshop, type Plan } from './workshop.ts';

/** A thread of the crew: it is given lessons, and answers with their editions. */
const workshop = openWorkshop(workerData as Plan);

parentPort!.on('message', async (lesson: Lesson) => {
  const answer: Answer = await makeEditions(lesson, workshop);
  parentPort!.postMessage(answer);
});
