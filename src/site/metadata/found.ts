import type { Language } from '../../lesson/language.ts';
import { changesOf, recordOf } from '../addresses.ts';
import type { KeptPage } from '../kept-pages.ts';
import type { MadeLesson } from '../make-lessons.ts';
import type { Workshop } from '../workshop.ts';
import { feed } from './feed.ts';
import { lomRecord } from './nl-lom/record.ts';
import { robots, sitemap } from './sitemap.ts';

/** Writes what others find the lessons by. Lists for search engines need a site that knows its own address. */
export function writeFound(
  made: readonly MadeLesson[],
  pages: readonly KeptPage[],
  languages: readonly Language[],
  workshop: Workshop,
): void {
  const { output, site, contextFor } = workshop;
  for (const language of languages) {
    const lessons = made.map(({ lesson }) => lesson);
    const bytes = feed(lessons, language, contextFor(language).locale, site);
    if (bytes) output.write(changesOf(language), bytes);
  }
  if (site === '') return;
  output.write('/sitemap.xml', sitemap(pages, made, site));
  output.write('/robots.txt', robots(site));
  for (const { lesson } of made)
    for (const edition of lesson.editions)
      output.write(recordOf(edition.language, lesson.id), lomRecord(lesson, edition, workshop));
}
