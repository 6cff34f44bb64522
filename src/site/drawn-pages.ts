import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../cache/digest.ts';
import { type KeptPage, openPages } from './kept-pages.ts';
import type { Kit, SharedData } from './make-kit.ts';
import type { SitePages } from './pages.ts';

/** What the templates get: the pages to draw, and what all pages have. */
export type DrawingData = SharedData & { readonly pages: SitePages };

/**
 * Puts pages in place that were drawn before and would look the same now.
 *
 * @returns those that have to be drawn
 */
export function placeDrawn(kit: Kit): readonly KeptPage[] {
  const { output, store } = kit.workshop;
  return kit.pages.filter((page) => {
    const drawn = store.read(drawingKey(page, kit));
    if (drawn) output.write(fileOf(page), drawn.bytes);
    return !drawn;
  });
}

/** Keeps what has just been drawn, for the next build. */
export function keepDrawn(pages: readonly KeptPage[], kit: Kit): void {
  const { folder, store } = kit.workshop;
  for (const page of pages) {
    const file = join(folder, fileOf(page));
    if (!existsSync(file)) throw new Error(`no template has drawn ${page.url}`);
    store.keep(drawingKey(page, kit), { note: {}, bytes: readFileSync(file) });
  }
}

export function drawingData(pages: readonly KeptPage[], { shared, workshop }: Kit): DrawingData {
  return { ...shared, pages: openPages(pages, workshop.store) };
}

/** A page's looks follow from what it says, what all pages have, and the templates, which belong to the version. */
export function drawingKey({ digest }: KeptPage, { shared, workshop }: Kit): string {
  return digestOf('drawing', workshop.version, shared, digest);
}

function fileOf({ url }: KeptPage): string {
  return url.endsWith('/') ? `${url}index.html` : url;
}
