import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfBytes } from './digest.ts';

/** Something that was made, with a note about it. */
export interface Kept<Note = unknown> {
  readonly note: Note;
  readonly bytes: Uint8Array;
}

/**
 * What was made once and need not be made again. Safe to delete, and safe for several programs at once:
 * whoever makes the same thing under the same key makes the same bytes.
 */
export interface Store {
  /** @returns what is kept under a key; nothing where there is nothing, or it is not whole */
  readonly read: <Note>(key: string) => Kept<Note> | undefined;
  readonly keep: (key: string, kept: Kept) => void;
}

/** @param folder that need not be there yet */
export function openStore(folder: string): Store {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), key.slice(2));
  return {
    read: <Note>(key: string) => {
      const file = fileOf(key);
      const kept = opened<Note>(readIfThere(file));
      if (kept) markUsed(file);
      return kept;
    },
    keep: (key, kept) => writeWhole(fileOf(key), sealed(kept)),
  };
}

/** A store for one piece of work, which asks for the same things several times and has room for them. */
export function readingOnce(store: Store): Store {
  const known = new Map<string, Kept | undefined>();
  return {
    ...store,
    read: <Note>(key: string) => {
      if (!known.has(key)) known.set(key, store.read(key));
      return known.get(key) as Kept<Note> | undefined;
    },
  };
}

/** The digest of the rest, the note on a line of its own, and the bytes. */
function sealed({ note, bytes }: Kept): Buffer {
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(note)}\n`), bytes]);
  return Buffer.concat([Buffer.from(`${digestOfBytes(rest)}\n`), rest]);
}

const digestLength = 64;

/** A file that was cut short, or written to, does not fit its digest. */
function opened<Note>(file: Buffer | undefined): Kept<Note> | undefined {
  const rest = file?.subarray(digestLength + 1);
  if (!file || !rest || file.toString('latin1', 0, digestLength) !== digestOfBytes(rest)) return undefined;
  const end = rest.indexOf('\n');
  return { note: JSON.parse(rest.toString('utf8', 0, end)) as Note, bytes: rest.subarray(end + 1) };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Nobody sees half of a file: it gets its name when it is whole. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const half = `${file}.${randomUUID()}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(half, bytes);
  renameSync(half, file);
}

const day = 24 * 60 * 60 * 1000;

/** Says that something is still of use; within a day once is enough. */
function markUsed(file: string): void {
  const now = new Date();
  const { mtimeMs = now.getTime() } = statSync(file, { throwIfNoEntry: false }) ?? {};
  if (now.getTime() - mtimeMs < day) return;
  try {
    utimesSync(file, now, now);
  } catch {
    // Another program has cleared it just now: it was read all the same.
  }
}
