import { recallFrom } from '../cache/recall.ts';
import { openStore } from '../cache/store.ts';
import { storeIn } from '../site/workshop.ts';
import { emptyMemory, type LessonMemory } from '../source/memory.ts';
import { cacheFolder } from './environment.ts';

/** What earlier runs have read. @param version of the program */
export function keptMemory(version: string): LessonMemory {
  return emptyMemory(recallFrom(openStore(storeIn(cacheFolder)), version));
}
