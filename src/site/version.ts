import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Assets } from './assets.ts';
import type { Catalogue } from './catalogue.ts';
import type { KeptPage } from './kept-pages.ts';

const templates = new URL('../../templates/', import.meta.url);

/** A digest that changes whenever a page may: of what stands on the pages, and of how they are drawn. */
export function versionOf(
  catalogue: Catalogue,
  pages: readonly KeptPage[],
  { stylesheet, script, plainScript, boardScript }: Assets,
): string {
  const hash = createHash('sha256').update(
    JSON.stringify([catalogue, stylesheet, script, plainScript, boardScript]),
  );
  for (const { digest } of pages) hash.update(digest);
  for (const name of layoutFiles()) hash.update(readFileSync(new URL(name, templates)));
  return hash.digest('hex').slice(0, 12);
}

function layoutFiles(): readonly string[] {
  const names = readdirSync(templates, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.njk'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}
