import { digestOf } from '../cache/digest.ts';
import type { Store } from '../cache/store.ts';
import { type Page, type PageKind, pageKinds } from './page.ts';
import type { SitePages } from './pages.ts';

/** A page whose content is kept in the store: thousands of them would not fit in memory. */
export interface KeptPage extends Pick<Page, 'kind' | 'url'> {
  /** Digest of what it says. */
  readonly digest: string;
  /** Where the store has it: in a box of pages, at this place. */
  readonly box: string;
  readonly place: number;
}

/** Pages as the bytes of a box, and where each is. @param box the key that the bytes will be kept under */
export function boxed(pages: readonly Page[], box: string): { bytes: Uint8Array; kept: readonly KeptPage[] } {
  return {
    bytes: new TextEncoder().encode(JSON.stringify(pages)),
    kept: pages.map((page, place) => {
      const { kind, url } = page;
      return { kind, url, digest: digestOf(page), box, place };
    }),
  };
}

/** Puts pages away until they are drawn. */
export function keepPages(pages: readonly Page[], store: Store): readonly KeptPage[] {
  const key = digestOf('pages', pages);
  const { bytes, kept } = boxed(pages, key);
  store.keep(key, { note: {}, bytes });
  return kept;
}

/** For each template no page. */
export const noPages = Object.fromEntries(pageKinds.map((kind) => [kind, []])) as unknown as SitePages;

/**
 * Pages with what they say, by template.
 *
 * @param kept with those of a box one after the other: each box is opened once
 * @throws when the store was cleared since they were put away
 */
export function openPages(kept: readonly KeptPage[], store: Store): SitePages {
  const pages = Object.fromEntries(pageKinds.map((kind) => [kind, []])) as unknown as Record<
    PageKind,
    Page[]
  >;
  let open: { readonly box: string; readonly pages: readonly Page[] } | undefined;
  for (const { kind, box, place } of kept) {
    if (open?.box !== box) open = { box, pages: openBox(box, store) };
    pages[kind].push(open.pages[place]!);
  }
  return pages as unknown as SitePages;
}

function openBox(box: string, store: Store): readonly Page[] {
  const kept = store.read(box);
  if (!kept) throw new Error('the cache was cleared while the kit was made');
  return JSON.parse(new TextDecoder().decode(kept.bytes)) as readonly Page[];
}
