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
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    publish: () => swap(folder, target),
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Every site of ours has a catalogue at its root. */
function isForeign(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, 'kit.json'));
}

function swap(fresh: string, target: string): void {
  const old = `${target}.old-${process.pid}`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

function clearLeftovers(target: string): void {
  const pattern = new RegExp(`^${escaped(basename(target))}\\.(new|old)-(\\d+)$`);
  const parent = dirname(target);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const [, kind, pid] = pattern.exec(name) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    if (kind === 'old' && !existsSync(target)) renameSync(join(parent, name), target);
    else rmSync(join(parent, name), { recursive: true, force: true });
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
