import type { Content } from '../lesson/content.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { helpPageOf, homeOf } from './addresses.ts';
import { type Catalogue, catalogueLesson } from './catalogue.ts';
import { homePages, languagesPage, notFoundPage, siteLanguages } from './entry-pages.ts';
import { awayPages, helpPages } from './help-pages.ts';
import { type MadeEdition, makeEdition } from './make-edition.ts';
import type { SitePages } from './pages.ts';
import { headersFile } from './policy.ts';
import { writeWorker } from './scripts.ts';
import { versionOf } from './version.ts';
import { type KitJob, openWorkshop } from './workshop.ts';

/** What the pages are made from: `templates/` draws them. */
export interface Kit {
  readonly pages: SitePages;
  readonly stylesheet: string;
  readonly script: string;
  readonly plainScript: string;
}

/**
 * Makes the kit: writes every file but the pages, which are given as data.
 * Lesson by lesson, so that memory does not grow with what has been written.
 */
export async function makeKit(job: KitJob): Promise<Kit> {
  const { content, output } = job;
  const workshop = await openWorkshop(job);
  const made: { lesson: Lesson; editions: MadeEdition[] }[] = [];
  for (const lesson of content.lessons) {
    const editions: MadeEdition[] = [];
    for (const edition of lesson.editions) editions.push(await makeEdition(lesson, edition, workshop));
    made.push({ lesson, editions });
  }
  const catalogue: Catalogue = {
    lessons: made.map(({ lesson, editions }) =>
      catalogueLesson(
        lesson,
        editions.map(({ entry }) => entry),
      ),
    ),
    pages: pagesOf(content),
  };
  output.write('/kit.json', `${JSON.stringify(catalogue, null, 2)}\n`);
  const editions = made.flatMap((lesson) => lesson.editions);
  const { assets } = workshop;
  const languages = siteLanguages(content);
  const pages: SitePages = {
    student: editions.map(({ student }) => student),
    teacher: editions.map(({ teacher }) => teacher),
    board: editions.map(({ board }) => board),
    home: homePages(content, assets),
    help: helpPages(languages, workshop),
    away: awayPages(languages, workshop),
    languages: [languagesPage(content, assets)],
    notFound: [notFoundPage(content, assets)],
  };
  const { stylesheet, script, plainScript } = assets;
  const core = [...pages.help, ...pages.away].map(({ url }) => url);
  await writeWorker(output, versionOf(catalogue, pages, assets), [...core, stylesheet, script]);
  output.write('/_headers', headersFile);
  return { stylesheet, script, plainScript, pages };
}

function pagesOf(content: Content): Catalogue['pages'] {
  return Object.fromEntries(
    siteLanguages(content).map((language) => [
      language,
      { home: homeOf(language), help: helpPageOf(language) },
    ]),
  );
}
