import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import type { FontSource } from './files.ts';
import { type FontTable, type OpenTable, tableVersion } from './table.ts';

/** Where font tables are kept between runs. */
export const fontCache = fileURLToPath(new URL('../../../.cache/fonts/', import.meta.url));

/**
 * The table of a font: from the cache, or made and kept there. What makes tables is loaded only then, since
 * it takes longer to load than a document takes to draw.
 */
export async function cachedTable(source: FontSource, folder: string): Promise<OpenTable> {
  const path = join(folder, keptName(source));
  const kept = readKept(path);
  if (kept) return () => deserialize(kept) as FontTable;
  const { makeTable } = await import('./make-table.ts');
  const table = await makeTable(readFileSync(source.file), source);
  keep(path, serialize(table));
  return () => table;
}

/** Changes with all that a table is made from. Editions of packages do not change, so the font is not read. */
function keptName({ file, edition, characters, kerned }: FontSource): string {
  const made = JSON.stringify([tableVersion, edition, statSync(file).size, characters, kerned]);
  const digest = createHash('sha256').update(made).digest('hex');
  return `${basename(file, '.ttf')}.${digest.slice(0, 16)}.table`;
}

const checkSize = 4;

/** What is kept in a file; nothing where it is missing or not as it was written. */
function readKept(path: string): Buffer | undefined {
  try {
    const content = readFileSync(path);
    const body = content.subarray(checkSize);
    return content.readUInt32LE() === crc32(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and moved into place: builds that run at the same time never see half a file. */
function keep(path: string, body: Buffer): void {
  const check = Buffer.alloc(checkSize);
  check.writeUInt32LE(crc32(body));
  const beside = `${path}.${randomUUID()}`;
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(beside, Buffer.concat([check, body]));
  renameSync(beside, path);
}
