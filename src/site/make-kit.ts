import type { Content } from '../lesson/content.ts';
import { coverageOf, finderOf, guidanceOf, helpPageOf, homeOf, licenceAddress } from './addresses.ts';
import { writeAdmin } from './admin/admin.ts';
import { writeAssets } from './assets.ts';
import { type Catalogue, catalogueLesson } from './catalogue.ts';
import { coveragePages } from './coverage/coverage-pages.ts';
import type { Editorial } from './editors/editorial.ts';
import { editorsIn, editorsPages } from './editors/editors-pages.ts';
import { homePages, languagesPage, notFoundPage, siteLanguages } from './entry-pages.ts';
import { finderPages } from './finder/finder-pages.ts';
import { guidanceIn, guidancePages } from './guidance-pages.ts';
import { awayPages, helpPages } from './help-pages.ts';
import { type KeptPage, keepPages } from './kept-pages.ts';
import { linePages } from './line/line-pages.ts';
import { type KitMemory, type MadeLesson, type MakeOptions, makeLessons } from './make-lessons.ts';
import { writeFound } from './metadata/found.ts';
import { folderOutput } from './output.ts';
import type { Page } from './page.ts';
import { headersFile, policy } from './policy.ts';
import { writeWorker } from './scripts.ts';
import { writeTierPacks } from './tier-packs.ts';
import { versionOf } from './version.ts';
import { openWorkshop, type Plan, titlesOf, type Workshop } from './workshop.ts';

/** What a kit is made from, and where it goes. */
export interface KitJob
  extends Pick<Plan, 'folder' | 'cache' | 'version' | 'paper' | 'licence'>,
    Partial<Pick<Plan, 'site'>>,
    MakeOptions {
  readonly content: Content;
  /** For the page for editors. */
  readonly editorial: Editorial;
}

/** What the pages are made from: `templates/` draws them. */
export interface Kit {
  readonly pages: readonly KeptPage[];
  /** What every page has. */
  readonly shared: SharedData;
  readonly workshop: Workshop;
  /** As the catalogue has them. */
  readonly lessons: Catalogue['lessons'];
  /** Papers and packs that had to be made, and how many the kit has. */
  readonly fresh: number;
  readonly files: number;
}

export interface SharedData {
  readonly stylesheet: string;
  readonly script: string;
  readonly plainScript: string;
  readonly boardScript: string;
  readonly chooserScript: string;
  readonly finderScript: string;
  readonly policy: string;
  /** Where the site will stand; empty where that is not known. */
  readonly site: string;
}

/**
 * Makes the kit: writes every file but the pages, which are given as data.
 * Lesson by lesson, so that memory does not grow with what has been written.
 */
export async function makeKit({ content, editorial, ...job }: KitJob): Promise<Kit> {
  const workshop = await workshopFor(content, job);
  const made = await makeLessons(content.lessons, workshop, job);
  const editions = made.flatMap((lesson) => lesson.editions);
  const catalogue = catalogueOf(made, content, workshop, job.memory);
  const others = [...otherPages(content, catalogue, workshop), ...editorsPages(content, editorial, workshop)];
  const pages = [...editions.flatMap((edition) => edition.pages), ...keepPages(others, workshop.store)];
  workshop.output.write('/kit.json', `${JSON.stringify(catalogue, null, 2)}\n`);
  workshop.output.write(licenceAddress, workshop.licence);
  workshop.output.write('/_headers', headersFile);
  writeFound(made, pages, siteLanguages(content), workshop);
  await writeAdmin(workshop.output, content);
  await writeServiceWorker(catalogue, pages, others, workshop);
  const { stylesheet, script, plainScript, boardScript, chooserScript, finderScript } = workshop.assets;
  return {
    pages,
    shared: {
      stylesheet,
      script,
      plainScript,
      boardScript,
      chooserScript,
      finderScript,
      policy,
      site: workshop.site,
    },
    workshop,
    lessons: catalogue.lessons,
    fresh: editions.reduce((sum, { fresh }) => sum + fresh, 0),
    files: editions.reduce((sum, { entry }) => sum + entry.files.length, 0),
  };
}

async function workshopFor(content: Content, job: Omit<KitJob, 'content' | 'editorial'>): Promise<Workshop> {
  const { folder, cache, version, paper, licence, site = '' } = job;
  const { curriculum, help, lessons } = content;
  const assets = await writeAssets(folderOutput(folder), `${cache}/fonts`);
  const titles = titlesOf(lessons);
  return openWorkshop({ curriculum, help, titles, assets, folder, cache, version, paper, licence, site });
}

function catalogueOf(
  made: readonly MadeLesson[],
  content: Content,
  workshop: Workshop,
  memory: KitMemory | undefined,
): Catalogue {
  const entries = ({ editions }: MadeLesson) => editions.map(({ entry }) => entry);
  return {
    lessons: made.map((each) => catalogueLesson(each.lesson, entries(each))),
    packs: writeTierPacks(made, workshop, memory),
    licence: licenceAddress,
    pages: pagesOf(content),
  };
}

function pagesOf(content: Content): Catalogue['pages'] {
  return Object.fromEntries(
    siteLanguages(content).map((language) => [
      language,
      {
        home: homeOf(language),
        finder: finderOf(language),
        coverage: coverageOf(language),
        ...editorsIn(language, content),
        help: helpPageOf(language),
        ...Object.fromEntries(
          guidanceIn(content.guidance, language).map(({ name, language: spoken }) => [
            name,
            guidanceOf(spoken, name),
          ]),
        ),
      },
    ]),
  );
}

/** The pages that belong to no lesson. */
function otherPages(content: Content, { packs }: Catalogue, workshop: Workshop): readonly Page[] {
  const { assets } = workshop;
  const languages = siteLanguages(content);
  return [
    ...homePages(content, packs, assets),
    ...finderPages(content, workshop),
    ...linePages(content, packs, workshop),
    ...coveragePages(content, workshop),
    ...helpPages(languages, workshop),
    ...awayPages(languages, workshop),
    ...guidancePages(content.guidance, languages, workshop),
    languagesPage(content, assets),
    notFoundPage(content, assets),
  ];
}

async function writeServiceWorker(
  catalogue: Catalogue,
  pages: readonly KeptPage[],
  others: readonly Page[],
  { assets, output }: Workshop,
): Promise<void> {
  const { stylesheet, script } = assets;
  const core = others.filter(({ kind }) => kind === 'help' || kind === 'away').map(({ url }) => url);
  await writeWorker(output, versionOf(catalogue, pages, assets), [...core, stylesheet, script]);
}
