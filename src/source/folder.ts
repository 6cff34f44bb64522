import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file, or a link that is not followed. */
export interface Entry {
  /** Path inside the folder, with forward slashes. */
  readonly name: string;
  readonly isLink: boolean;
  readonly bytes: number;
  /** When it was last written, in milliseconds; 0 where that is not known. */
  readonly written: number;
}

/** A folder of files: the one layer between the readers and a disk. */
export interface LessonFolder {
  /** How problems name it; a file is `path/name`. */
  readonly path: string;
  /** All that is in it and in the folders below, by name. */
  readonly entries: readonly Entry[];
  /** @param name of an entry that is no link */
  readonly read: (name: string) => Uint8Array;
}

/** A folder on disk. What starts with a dot belongs to programs and is left out. */
export function folderOnDisk(path: string): LessonFolder {
  return { path, entries: entriesIn(path, ''), read: (name) => readFileSync(join(path, name)) };
}

/** A folder in memory. @param files name to bytes, or to text that becomes UTF-8 */
export function folderInMemory(
  path: string,
  files: Readonly<Record<string, Uint8Array | string>>,
): LessonFolder {
  const contents = new Map(
    Object.entries(files).map(([name, file]) => [
      name,
      typeof file === 'string' ? new TextEncoder().encode(file) : file,
    ]),
  );
  const entries = [...contents]
    .map(([name, bytes]) => ({ name, isLink: false, bytes: bytes.length, written: 0 }))
    .sort(byName);
  return { path, entries, read: (name) => contents.get(name) ?? new Uint8Array() };
}

/** The folders and files directly in a folder, by name; nothing where there is no such folder. */
export function listFolder(path: string): readonly Dirent[] | undefined {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort(byName);
}

function entriesIn(root: string, under: string): readonly Entry[] {
  return (listFolder(join(root, under)) ?? []).flatMap((entry) => {
    const name = `${under}${entry.name}`;
    if (entry.isDirectory()) return entriesIn(root, `${name}/`);
    if (!entry.isFile()) return [{ name, isLink: true, bytes: 0, written: 0 }];
    const { size, mtimeMs } = statSync(join(root, name));
    return [{ name, isLink: false, bytes: size, written: mtimeMs }];
  });
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
