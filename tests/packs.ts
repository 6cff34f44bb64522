import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** What is in a pack, by name. @param bytes of the zip */
export function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

export interface Unpacked {
  readonly folder: string;
  readonly remove: () => void;
}

/** Unpacks a pack as its user would. */
export function unpack(bytes: Uint8Array): Unpacked {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  for (const [name, content] of entriesOf(bytes)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
