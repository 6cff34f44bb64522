import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontSource } from './files.ts';
import { type FontTable, makeTable, tableVersion } from './table.ts';

/** Where font tables are kept between runs. */
export const fontCache = fileURLToPath(new URL('../../../.cache/fonts/', import.meta.url));

/**
 * The table of a font: from the cache, or made and kept there.
 * A file in the cache that is not as it was written is made anew.
 */
export async function cachedTable(source: FontSource, folder: string): Promise<FontTable> {
  const bytes = await readFile(source.file);
  const key = sha256(JSON.stringify([tableVersion, sha256(bytes), source.characters, source.kerned]));
  const path = join(folder, `${key}.json`);
  return (await readKept(path)) ?? keep(path, await makeTable(bytes, source));
}

/** A kept file is a line with the hash of the rest, and the rest. */
async function readKept(path: string): Promise<FontTable | undefined> {
  const content = await readFile(path, 'utf8').catch(() => '');
  const end = content.indexOf('\n');
  const body = content.slice(end + 1);
  return end > 0 && content.slice(0, end) === sha256(body) ? (JSON.parse(body) as FontTable) : undefined;
}

/** Written beside and moved into place: builds that run at the same time never see half a file. */
async function keep(path: string, table: FontTable): Promise<FontTable> {
  const body = JSON.stringify(table);
  const beside = `${path}.${randomUUID()}`;
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(beside, `${sha256(body)}\n${body}`);
  await rename(beside, path);
  return table;
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
