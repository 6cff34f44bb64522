import { type Element, element, plain, xmlDocument } from '../../pack/xml.ts';
import { studentPageOf, teacherPageOf } from '../addresses.ts';
import type { KeptPage } from '../kept-pages.ts';
import type { MadeLesson } from '../make-lessons.ts';
import type { PageKind } from '../page.ts';

/** Pages that nobody looks for: one that says nothing, one for what is not there, one for a class together. */
const unlisted: readonly PageKind[] = ['away', 'notFound', 'board'];

/**
 * The pages of a site, for search engines.
 *
 * @param site where it stands, without a slash at the end
 * @returns the bytes of `sitemap.xml`
 */
export function sitemap(pages: readonly KeptPage[], made: readonly MadeLesson[], site: string): Uint8Array {
  const changed = changes(made);
  const listed = pages.filter(({ kind }) => !unlisted.includes(kind));
  const urls = listed.map(({ url }) => urlElement(`${site}${url}`, changed.get(url)));
  return xmlDocument(element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ...urls));
}

function urlElement(address: string, changed: string | undefined): Element {
  return plain('url', plain('loc', encodeURI(address)), changed && plain('lastmod', changed));
}

/** The day on which a lesson last changed, by the addresses of its pages. */
function changes(made: readonly MadeLesson[]): ReadonlyMap<string, string> {
  return new Map(
    made.flatMap(({ lesson }) => {
      const newest = lesson.history[0]?.date;
      if (newest === undefined) return [];
      return lesson.editions.flatMap(({ language }) =>
        [studentPageOf, teacherPageOf].map((pageOf) => [pageOf(language, lesson.id), newest] as const),
      );
    }),
  );
}

/** Says to search engines that they may read all, and where the list of pages is. */
export function robots(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`;
}
