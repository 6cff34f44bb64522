import { availableParallelism } from 'node:os';
import type { Lesson } from '../lesson/lesson.ts';
import type { CataloguePack } from './catalogue.ts';
import { type Crew, openCrew } from './crew.ts';
import { editionKey } from './edition-key.ts';
import { type MadeEdition, makeEditions } from './make-edition.ts';
import { titleKey, type Workshop } from './workshop.ts';

export interface MadeLesson {
  readonly lesson: Lesson;
  readonly editions: readonly MadeEdition[];
}

/** What earlier runs of a program that serves have made: their files stand where they were put. */
export interface KitMemory {
  /** By "9-12/fake-profiles nl". */
  readonly editions: Map<string, MadeEdition>;
  /** By address, with what they were made of. */
  readonly tierPacks: Map<string, { readonly key: string; readonly pack: CataloguePack }>;
}

export function emptyKitMemory(): KitMemory {
  return { editions: new Map(), tierPacks: new Map() };
}

export interface MakeOptions {
  /** Threads; by default as many as the machine can run and the work is worth. */
  readonly threads?: number;
  readonly memory?: KitMemory;
  /** Hears how many lessons are done, of how many there are to do. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** To start a thread takes as long as to make some lessons. */
const worthAThread = 8;
/** Each holds the program and its faces in memory. */
const mostThreads = 6;

/** Makes lessons on all processors. @returns them in the order given */
export async function makeLessons(
  lessons: readonly Lesson[],
  workshop: Workshop,
  { threads, memory = emptyKitMemory(), onProgress = () => {} }: MakeOptions = {},
): Promise<readonly MadeLesson[]> {
  const unknown = lessons.filter((lesson) => !remembered(lesson, workshop, memory));
  const crew = crewFor(workshop, threads ?? threadsFor(unknown.length));
  let done = 0;
  const makeOne = async (lesson: Lesson): Promise<void> => {
    remember(lesson, await crew.make(lesson), memory);
    onProgress(++done, unknown.length);
  };
  try {
    await Promise.all(unknown.map(makeOne));
  } finally {
    await crew.close();
  }
  return lessons.map((lesson) => ({ lesson, editions: remembered(lesson, workshop, memory)! }));
}

function threadsFor(lessons: number): number {
  const worth = Math.floor(lessons / worthAThread);
  return Math.min(worth, availableParallelism(), mostThreads);
}

/** With fewer than two threads the work is done here. */
function crewFor(workshop: Workshop, threads: number): Crew {
  if (threads > 1) return openCrew(workshop, threads);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (lesson: Lesson) => {
    const made = last.then(() => makeEditions(lesson, workshop));
    last = made;
    return made;
  };
  return { make: inTurn, close: async () => {} };
}

/** The editions of a lesson, if each is known and did not change. */
function remembered(
  lesson: Lesson,
  workshop: Workshop,
  memory: KitMemory,
): readonly MadeEdition[] | undefined {
  const known = lesson.editions.flatMap((edition) => {
    const made = memory.editions.get(titleKey(lesson.id, edition.language));
    return made?.key === editionKey(lesson, edition, workshop) ? [made] : [];
  });
  return known.length === lesson.editions.length ? known : undefined;
}

function remember({ id, editions }: Lesson, made: readonly MadeEdition[], memory: KitMemory): void {
  for (const [index, { language }] of editions.entries())
    memory.editions.set(titleKey(id, language), made[index]!);
}
