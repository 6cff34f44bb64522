import { renderBlocks } from '../html/render.ts';
import { helpIdOf } from '../kit/help-id.ts';
import { boardSheet, studentSheet, teacherGuideSheet } from '../kit/sheets.ts';
import type { Edition, Lesson } from '../lesson/lesson.ts';
import type { Picture } from '../lesson/prose.ts';
import type { Locale } from '../locale/locale.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { boardOf, fileOf, helpPageOf, homeOf, previewOf, studentPageOf, teacherPageOf } from './addresses.ts';
import { boardTexts, drawnBoard } from './board-page.ts';
import type { CatalogueFile } from './catalogue.ts';
import { glance } from './glance.ts';
import { languageName } from './languages.ts';
import { livePageWithWords } from './live-page.ts';
import { mediaTypes } from './media-types.ts';
import { sealedKeys } from './page-keys.ts';
import type { BoardPage, Download, LessonPage, StudentPage, TeacherPage } from './pages.ts';
import { relativeAddress } from './relative.ts';
import type { Workshop } from './workshop.ts';

/** The pages of an edition for the class, which its packs hold too. */
export interface ClassPages {
  readonly student: StudentPage;
  readonly board: BoardPage;
  /** Pictures that the pages show; the caller writes them. */
  readonly pictures: readonly Picture[];
}

/** @param worksheet the student page leads to it */
export function classPages(
  lesson: Lesson,
  edition: Edition,
  worksheet: CatalogueFile | undefined,
  workshop: Workshop,
): ClassPages {
  const { language } = edition;
  const context = workshop.contextFor(language);
  const { locale } = context;
  const { pictures, pictureUrl } = pictureBook(lesson, edition);
  /** Feedback comes into the page later, so its pictures are named as the page's own end up. */
  const wayFrom = (page: string) => (picture: Picture) => relativeAddress(page, pictureUrl(picture));
  const student = studentSheet(lesson, edition, context);
  const board = boardSheet(lesson, edition, context);
  return {
    student: {
      ...pageOf(student, lesson, edition, studentPageOf, workshop),
      kind: 'student',
      live: livePageWithWords(language, locale),
      help: helpPageOf(language),
      titleTail: locale.t('site.name'),
      body: renderBlocks(
        student.blocks,
        pictureUrl,
        sealedKeys(edition, wayFrom(studentPageOf(language, lesson.id))),
      ),
      ...(worksheet && { worksheet: { url: worksheet.url, note: note(worksheet, locale) } }),
    },
    board: {
      ...pageOf(board, lesson, edition, boardOf, workshop),
      kind: 'board',
      titleTail: locale.t('site.board'),
      ...drawnBoard(lesson, edition, context, {
        url: pictureUrl,
        later: wayFrom(boardOf(language, lesson.id)),
      }),
      words: boardTexts(locale),
    },
    pictures: [...pictures.values()],
  };
}

/**
 * The page for teachers, with all that there is to download.
 *
 * @param files of the edition, as the catalogue has them
 */
export function teacherPage(
  lesson: Lesson,
  edition: Edition,
  files: readonly CatalogueFile[],
  workshop: Workshop,
): { readonly teacher: TeacherPage; readonly pictures: readonly Picture[] } {
  const { language } = edition;
  const context = workshop.contextFor(language);
  const { locale } = context;
  const { pictures, pictureUrl } = pictureBook(lesson, edition);
  const guide = teacherGuideSheet(lesson, edition, context);
  const teacher: TeacherPage = {
    ...pageOf(guide, lesson, edition, teacherPageOf, workshop),
    kind: 'teacher',
    titleTail: locale.t('site.teacherPage'),
    student: studentPageOf(language, lesson.id),
    board: boardOf(language, lesson.id),
    files: files.map((file) => download(file, locale)).sort((a, b) => Number(b.main) - Number(a.main)),
    glance: glance(lesson, edition, locale),
    body: renderBlocks(guide.blocks, pictureUrl),
  };
  return { teacher, pictures: [...pictures.values()] };
}

/** What every page of a lesson has. */
function pageOf(
  sheet: Sheet,
  lesson: Lesson,
  edition: Edition,
  addressOf: typeof studentPageOf,
  { assets }: Workshop,
): Omit<LessonPage, 'kind' | 'titleTail' | 'body'> {
  const { language, title, summary } = edition;
  return {
    url: addressOf(language, lesson.id),
    language,
    title,
    summary,
    tier: lesson.tier,
    home: homeOf(language),
    helpLink: `#${helpIdOf(edition)}`,
    alternates: lesson.editions.map((other) => ({
      language: other.language,
      name: languageName(other.language),
      url: addressOf(other.language, lesson.id),
    })),
    preload: assets.preload[sheet.face],
    facts: sheet.head.facts,
  };
}

/** Gives pictures their addresses, and notes which were asked for. */
function pictureBook({ id }: Lesson, { language }: Edition) {
  const pictures = new Map<string, Picture>();
  const pictureUrl = (picture: Picture) => {
    pictures.set(picture.name, picture);
    return fileOf(language, id, picture.name);
  };
  return { pictures, pictureUrl };
}

function download(file: CatalogueFile, locale: Locale): Download {
  return {
    url: file.url,
    // A dot would part the key of a word.
    name: locale.t(file.role === 'scorm-1.2' ? 'site.roles.scorm' : `site.roles.${file.role}`),
    note: note(file, locale),
    type: mediaTypes[file.format],
    ...(file.format === 'pdf' && { preview: pictureOfPaper(file.url) }),
    main: file.role === 'pack-teacher',
  };
}

function pictureOfPaper(url: string): string {
  const name = url.lastIndexOf('/') + 1;
  return url.slice(0, name) + previewOf(url.slice(name));
}

/** "PDF, 2 pages, 48 kB". */
export function note({ format, bytes, pages }: CatalogueFile, { t, number }: Locale): string {
  const size = `${number(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB`;
  const length = pages === undefined ? [] : [t('site.pages', { count: pages })];
  return [t(`site.formats.${format}`), ...length, size].join(', ');
}
