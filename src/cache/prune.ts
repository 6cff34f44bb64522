import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What nothing has asked for in this time goes: a fortnight, in milliseconds. */
const kept = 14 * 24 * 60 * 60 * 1000;

/**
 * Clears what a store has kept for nobody.
 *
 * @param folder of the store
 * @param now in milliseconds, to measure by
 */
export function pruneStore(folder: string, now = Date.now()): void {
  for (const name of namesIn(folder)) {
    for (const entry of namesIn(join(folder, name))) clearIfOld(join(folder, name, entry), now);
  }
}

function clearIfOld(file: string, now: number): void {
  const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
  if (now - used > kept) rmSync(file, { force: true });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
