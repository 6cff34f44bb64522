import { availableParallelism } from 'node:os';
import type { Lesson } from '../lesson/lesson.ts';
import type { CataloguePack } from './catalogue.ts';
import { type Crew, openCrew } from './crew.ts';
import { editionKey } from './edition-key.ts';
import { type MadeEdition, makeEditions, type Order } from './make-edition.ts';
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
  const orders = lessons.flatMap((lesson) => orderOf(lesson, workshop, memory) ?? []);
  const crew = crewFor(workshop, threads ?? threadsFor(orders.length));
  let done = 0;
  const makeOne = async (order: Order): Promise<void> => {
    remember(order, await crew.make(order), memory);
    onProgress(++done, orders.length);
  };
  try {
    await Promise.all(orders.map(makeOne));
  } finally {
    await crew.close();
  }
  return lessons.map((lesson) => ({ lesson, editions: remembered(lesson, memory) }));
}

/** The editions of a lesson that are new or have changed; nothing where there are none. */
function orderOf(lesson: Lesson, workshop: Workshop, { editions }: KitMemory): Order | undefined {
  const languages = lesson.editions
    .filter((edition) => {
      const known = editions.get(titleKey(lesson.id, edition.language));
      return !known || known.key !== editionKey(lesson, edition, workshop);
    })
    .map(({ language }) => language);
  return languages.length > 0 ? { lesson, languages } : undefined;
}

function remember({ lesson }: Order, made: readonly MadeEdition[], { editions }: KitMemory): void {
  for (const edition of made) editions.set(titleKey(lesson.id, edition.entry.language), edition);
}

function remembered({ id, editions }: Lesson, memory: KitMemory): readonly MadeEdition[] {
  return editions.map(({ language }) => memory.editions.get(titleKey(id, language))!);
}

function threadsFor(lessons: number): number {
  const worth = Math.floor(lessons / worthAThread);
  return Math.min(worth, availableParallelism(), mostThreads);
}

/** With fewer than two threads the work is done here. */
function crewFor(workshop: Workshop, threads: number): Crew {
  if (threads > 1) return openCrew(workshop.plan, threads);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (order: Order) => {
    const made = last.then(() => makeEditions(order, workshop));
    last = made;
    return made;
  };
  return { make: inTurn, close: async () => {} };
}
