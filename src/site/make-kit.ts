import type { KitContext } from '../kit/context.ts';
import type { Content } from '../lesson/content.ts';
import type { Edition, Lesson } from '../lesson/lesson.ts';
import { localeOf } from '../locale/locale.ts';
import { teacherPack } from '../pack/teacher.ts';
import { type FaceSet, loadFaces } from '../pdf/faces.ts';
import type { Face } from '../sheet/sheet.ts';
import { fileOf, homeOf, studentPageOf, teacherPageOf } from './addresses.ts';
import { type Assets, writeAssets } from './assets.ts';
import {
  type Catalogue,
  type CatalogueEdition,
  type CatalogueFile,
  catalogueFile,
  catalogueLesson,
  translationState,
} from './catalogue.ts';
import { homePages, languagesPage, notFoundPage, siteLanguages } from './entry-pages.ts';
import { lessonPages } from './lesson-pages.ts';
import type { Output } from './output.ts';
import { packReadme } from './pack-readme.ts';
import type { SitePages, StudentPage, TeacherPage } from './pages.ts';
import { drawPapers, type Paper } from './papers.ts';

/** What a kit is made from, and where it goes. */
export interface KitJob {
  readonly content: Content;
  readonly output: Output;
  /** Folder for what is slow to make and the same every time; safe to delete. */
  readonly cache: string;
  /** The licence of the content, for the packs. */
  readonly licence: string;
}

/** What the pages are made from: `templates/` draws them. */
export interface Kit {
  readonly pages: SitePages;
  readonly stylesheet: string;
}

/**
 * Makes the kit: writes every file but the pages, which are given as data.
 * Lesson by lesson, so that memory does not grow with what has been written.
 */
export async function makeKit({ content, output, cache, licence }: KitJob): Promise<Kit> {
  const assets = await writeAssets(output, `${cache}/fonts`);
  const faces = await facesOf(content);
  const lessons: Catalogue['lessons'][number][] = [];
  const student: StudentPage[] = [];
  const teacher: TeacherPage[] = [];
  for (const lesson of content.lessons) {
    const editions = lesson.editions.map((edition) => {
      const made = makeEdition(
        lesson,
        edition,
        content,
        assets,
        faces.get(faceOf(lesson, content))!,
        licence,
        output,
      );
      student.push(made.student);
      teacher.push(made.teacher);
      return made.entry;
    });
    lessons.push(catalogueLesson(lesson, editions));
  }
  const catalogue: Catalogue = { lessons, pages: pagesOf(content) };
  output.write('/kit.json', `${JSON.stringify(catalogue, null, 2)}\n`);
  return {
    stylesheet: assets.stylesheet,
    pages: {
      student,
      teacher,
      home: homePages(content, assets),
      languages: [languagesPage(content, assets)],
      notFound: [notFoundPage(content, assets)],
    },
  };
}

interface MadeEdition {
  readonly entry: CatalogueEdition;
  readonly student: StudentPage;
  readonly teacher: TeacherPage;
}

function makeEdition(
  lesson: Lesson,
  edition: Edition,
  content: Content,
  assets: Assets,
  faces: FaceSet,
  licence: string,
  output: Output,
): MadeEdition {
  const { language, title } = edition;
  const context: KitContext = { ...content, locale: localeOf(language) };
  const papers = drawPapers(lesson, edition, context, faces);
  const files = writeFiles(lesson, edition, papers, licence, context, output);
  const pages = lessonPages(lesson, edition, files, context, assets);
  for (const { name, bytes } of pages.pictures.values())
    output.write(fileOf(language, lesson.id, name), bytes);
  const entry: CatalogueEdition = {
    language,
    title,
    translation: translationState(lesson, edition),
    pages: { student: studentPageOf(language, lesson.id), teacher: teacherPageOf(language, lesson.id) },
    files,
  };
  return { entry, student: pages.student, teacher: pages.teacher };
}

function writeFiles(
  lesson: Lesson,
  edition: Edition,
  papers: readonly Paper[],
  licence: string,
  context: KitContext,
  output: Output,
): readonly CatalogueFile[] {
  const files = papers.map(({ role, name, bytes, pages }) => {
    const url = fileOf(edition.language, lesson.id, name);
    output.write(url, bytes);
    return catalogueFile(role, 'pdf', url, bytes, pages);
  });
  const pack = teacherPack({ papers, readme: packReadme(edition, papers, context), licence });
  const url = fileOf(edition.language, lesson.id, 'teacher-pack.zip');
  output.write(url, pack);
  return [...files, catalogueFile('pack-teacher', 'zip', url, pack)];
}

/** The faces that the content needs, each loaded once. */
async function facesOf(content: Content): Promise<ReadonlyMap<Face, FaceSet>> {
  const faces = new Map<Face, FaceSet>();
  for (const lesson of content.lessons) {
    const face = faceOf(lesson, content);
    if (!faces.has(face)) faces.set(face, await loadFaces(face));
  }
  return faces;
}

function faceOf(lesson: Lesson, { curriculum }: Content): Face {
  return curriculum.tiers.get(lesson.tier)!.face;
}

function pagesOf(content: Content): Catalogue['pages'] {
  return Object.fromEntries(siteLanguages(content).map((language) => [language, { home: homeOf(language) }]));
}
