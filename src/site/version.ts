import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Assets } from './assets.ts';
import type { Catalogue } from './catalogue.ts';
import type { SitePages } from './pages.ts';

const templates = new URL('../../templates/', import.meta.url);

/** A digest that changes whenever a page may: of what stands on the pages, and of how they are drawn. */
export function versionOf(
  catalogue: Catalogue,
  pages: SitePages,
  { stylesheet, script, plainScript }: Assets,
): string {
  const hash = createHash('sha256').update(JSON.stringify([catalogue, stylesheet, script, plainScript]));
  for (const page of Object.values(pages).flat()) hash.update(JSON.stringify(page)).update(bodyOf(page));
  for (const name of layoutFiles()) hash.update(readFileSync(new URL(name, templates)));
  return hash.digest('hex').slice(0, 12);
}

function bodyOf(page: object): string {
  return 'body' in page ? String(page.body) : '';
}

function layoutFiles(): readonly string[] {
  const names = readdirSync(templates, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.njk'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}
