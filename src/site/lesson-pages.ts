import { renderBlocks } from '../html/render.ts';
import { helpIdOf } from '../kit/help-id.ts';
import { boardSheet, studentSheet, teacherGuideSheet } from '../kit/sheets.ts';
import type { Edition, Lesson } from '../lesson/lesson.ts';
import type { Picture } from '../lesson/prose.ts';
import type { Locale } from '../locale/locale.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { boardOf, fileOf, helpPageOf, homeOf, studentPageOf, teacherPageOf } from './addresses.ts';
import type { CatalogueFile } from './catalogue.ts';
import { languageName } from './languages.ts';
import { livePageWithWords } from './live-page.ts';
import { sealedKeys } from './page-keys.ts';
import type { Download, LessonPage, StudentPage, TeacherPage } from './pages.ts';
import { relativeAddress } from './relative.ts';
import type { Workshop } from './workshop.ts';

/** The pages of an edition. */
export interface LessonPages {
  readonly student: StudentPage;
  readonly teacher: TeacherPage;
  readonly board: LessonPage;
  /** Pictures that the pages show; the caller writes them. */
  readonly pictures: readonly Picture[];
}

/** @param files of the edition, as the catalogue has them */
export function lessonPages(
  lesson: Lesson,
  edition: Edition,
  files: readonly CatalogueFile[],
  { assets, contextFor }: Workshop,
): LessonPages {
  const { language } = edition;
  const context = contextFor(language);
  const { locale } = context;
  const pictures = new Map<string, Picture>();
  const pictureUrl = (picture: Picture) => {
    pictures.set(picture.name, picture);
    return fileOf(language, lesson.id, picture.name);
  };
  /** Feedback comes into the page later, so its pictures are named as the page's own end up. */
  const pictureWay = (picture: Picture) =>
    relativeAddress(studentPageOf(language, lesson.id), pictureUrl(picture));
  const draw = (
    sheet: Sheet,
    addressOf: typeof studentPageOf,
    keyOf?: (id: string) => string,
  ): Omit<LessonPage, 'kind' | 'titleTail'> => ({
    url: addressOf(language, lesson.id),
    language,
    title: edition.title,
    summary: edition.summary,
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
    body: renderBlocks(sheet.blocks, pictureUrl, keyOf),
  });
  const worksheet = files.find(({ role, format }) => role === 'worksheet' && format === 'pdf');
  return {
    student: {
      ...draw(studentSheet(lesson, edition, context), studentPageOf, sealedKeys(edition, pictureWay)),
      kind: 'student',
      live: livePageWithWords(language, locale),
      help: helpPageOf(language),
      titleTail: locale.t('site.name'),
      ...(worksheet && { worksheet: { url: worksheet.url, note: note(worksheet, locale) } }),
    },
    board: {
      ...draw(boardSheet(lesson, edition, context), boardOf),
      kind: 'board',
      titleTail: locale.t('site.board'),
    },
    teacher: {
      ...draw(teacherGuideSheet(lesson, edition, context), teacherPageOf),
      kind: 'teacher',
      titleTail: locale.t('site.teacherPage'),
      student: studentPageOf(language, lesson.id),
      board: boardOf(language, lesson.id),
      files: files.map((file) => download(file, locale)).sort((a, b) => Number(b.main) - Number(a.main)),
    },
    pictures: [...pictures.values()],
  };
}

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
} as const;

function download(file: CatalogueFile, locale: Locale): Download {
  return {
    url: file.url,
    name: locale.t(`site.roles.${file.role}`),
    note: note(file, locale),
    type: mediaTypes[file.format],
    main: file.role === 'pack-teacher',
  };
}

/** "PDF, 2 pages, 48 kB". */
function note({ format, bytes, pages }: CatalogueFile, { t, number }: Locale): string {
  const size = `${number(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB`;
  const length = pages === undefined ? [] : [t('site.pages', { count: pages })];
  return [t(`site.formats.${format}`), ...length, size].join(', ');
}
