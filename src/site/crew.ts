import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { MadeEdition, Order } from './make-edition.ts';
import type { Plan } from './workshop.ts';

/** Several threads that make lessons, each one at a time. */
export interface Crew {
  readonly make: (order: Order) => Promise<readonly MadeEdition[]>;
  readonly close: () => Promise<void>;
}

/** What a thread says: the editions that it was asked for. */
export type Answer = readonly MadeEdition[];

/** In a program that was made of the sources it stands beside the others; else it is a source itself. */
declare const PROGRAMS: string | undefined;

/** @param size how many threads */
export function openCrew(plan: Plan, size: number): Crew {
  const workers = Array.from({ length: size }, () => startWorker(plan));
  const free = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  return {
    make: async (order) => {
      const worker = free.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      const made = await ask(worker, order);
      release(worker);
      return made;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** In megabytes. With more room a thread would not do more, but tidy up later. */
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 };

function startWorker(plan: Plan): Worker {
  const options = { workerData: plan, resourceLimits };
  if (typeof PROGRAMS !== 'undefined') return new Worker(new URL('site/crew-member.js', PROGRAMS), options);
  const source = JSON.stringify(new URL('crew-member.ts', import.meta.url).href);
  const start = `import(${compiler()}).then(({ tsImport }) => tsImport(${source}, ${source}))`;
  return new Worker(start, { ...options, eval: true });
}

/** A thread knows no TypeScript of itself. Its program is no file, so it is told where the compiler is. */
function compiler(): string {
  const manifest = createRequire(import.meta.url).resolve('tsx/package.json');
  return JSON.stringify(new URL('dist/esm/api/index.mjs', pathToFileURL(manifest)).href);
}

/** A thread that fails or ends takes the build with it. */
function ask(worker: Worker, order: Order): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = <Value>(done: (value: Value) => void) => {
      return (value: Value) => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        done(value);
      };
    };
    const onMessage = settle(resolve);
    const onError = settle(reject);
    const onExit = settle((code: number) => reject(new Error(`a thread ended with code ${code}`)));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(order);
  });
}
