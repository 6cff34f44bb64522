import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A new site beside the published one, to be swapped in when it is whole. */
export interface Staging {
  readonly folder: string;
  /** Puts the new site in the place of the old one. */
  readonly publish: () => void;
  /** Leaves the published site as it was. */
  readonly discard: () => void;
}

/** Thrown when publishing would delete files that no build wrote. */
export class ForeignFolderError extends Error {}

/**
 * Opens a staging folder next to `output`, on the same disk, so that publishing is a rename.
 * What builds that were killed have left behind is cleared or, where it is the only whole site, put back.
 *
 * @throws ForeignFolderError when `output` holds something else than a site of ours
 */
export function openStaging(output: string): Staging {
  const target = resolve(output);
  if (isForeign(target)) throw new ForeignFolderError(target);
  clearLeftovers(target);
  const folder = `${target}.new-${process.pid}`;
  clear(folder);
  mkdirSync(folder, { recursive: true });
  return { folder, publish: () => swap(folder, target), discard: () => clear(folder) };
}

/** Every site of ours has a catalogue at its root. */
function isForeign(folder: string): boolean {
  const names = namesIn(folder);
  return names.length > 0 && !names.includes('kit.json');
}

/** Nothing where the folder is not there, or has just been moved by another build. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (!isOneOf(error, gone)) throw error;
    return [];
  }
}

/**
 * Two builds may end at the same time. Each puts a whole site in place; the later one stays. Where another
 * has been quicker after the old site was moved away, its site is the old one now.
 */
function swap(fresh: string, target: string): void {
  const old = `${target}.old-${process.pid}`;
  for (let tries = mostTries; ; tries--) {
    clear(old);
    moveIfThere(target, old);
    try {
      renameSync(fresh, target);
      break;
    } catch (error) {
      if (!isOneOf(error, taken) || tries === 0) throw error;
    }
  }
  clear(old);
}

const mostTries = 20;

/** What a disk says where a folder stands already. It may be gone again when one looks, so nobody looks. */
const taken = ['ENOTEMPTY', 'EEXIST', 'EPERM'];
const gone = ['ENOENT'];

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException).code ?? '');
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isOneOf(error, gone)) throw error;
  }
}

/** Threads of a build that is given up may still be writing. */
function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}

function clearLeftovers(target: string): void {
  const pattern = new RegExp(`^${escaped(basename(target))}\\.(new|old)-(\\d+)$`);
  const parent = dirname(target);
  for (const name of namesIn(parent)) {
    const [, kind, pid] = pattern.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    if (kind === 'old' && !existsSync(target)) renameSync(join(parent, name), target);
    else clear(join(parent, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
