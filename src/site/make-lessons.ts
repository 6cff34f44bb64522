import { availableParallelism } from 'node:os';
import type { Lesson } from '../lesson/lesson.ts';
import { type Crew, openCrew } from './crew.ts';
import { editionKey } from './edition-key.ts';
import { type MadeEdition, makeEditions } from './make-edition.ts';
import { openWorkshop, type Plan } from './workshop.ts';

export interface MadeLesson {
  readonly lesson: Lesson;
  readonly editions: readonly MadeEdition[];
}

/** Editions of earlier runs of a program that serves, by "9-12/fake-profiles nl": their files stand where they were put. */
export type EditionMemory = Map<string, MadeEdition>;

export interface MakeOptions {
  /** Threads; by default as many as the machine can run and the work is worth. */
  readonly threads?: number;
  readonly memory?: EditionMemory;
  /** Hears how many lessons are done. */
  readonly onProgress?: (done: number) => void;
}

/** To start a thread takes as long as to make some lessons. */
const worthAThread = 8;
/** Each holds the program and its faces in memory. */
const mostThreads = 6;

/** Makes lessons on all processors. @returns them in the order given */
export async function makeLessons(
  lessons: readonly Lesson[],
  plan: Plan,
  { threads = threadsFor(lessons.length), memory, onProgress = () => {} }: MakeOptions = {},
): Promise<readonly MadeLesson[]> {
  const workshop = openWorkshop(plan);
  const crew: Crew =
    threads > 1
      ? openCrew(plan, threads)
      : { make: (lesson) => makeEditions(lesson, workshop), close: async () => {} };
  let done = 0;
  const makeOne = async (lesson: Lesson): Promise<MadeLesson> => {
    const editions = await crew.make(lesson);
    onProgress(++done);
    return { lesson, editions };
  };
  try {
    return threads > 1 ? await Promise.all(lessons.map(makeOne)) : await inTurn(lessons, makeOne);
  } finally {
    await crew.close();
  }
}
