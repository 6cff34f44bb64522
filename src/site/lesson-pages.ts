import { renderBlocks } from '../html/render.ts';
import type { KitContext } from '../kit/context.ts';
import { studentSheet } from '../kit/student.ts';
import { teacherGuideSheet } from '../kit/teacher-guide.ts';
import type { Edition, Lesson } from '../lesson/lesson.ts';
import type { Picture } from '../lesson/prose.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { fileOf, homeOf, studentPageOf, teacherPageOf } from './addresses.ts';
import type { Assets } from './assets.ts';
import type { CatalogueFile } from './catalogue.ts';
import { languageName } from './languages.ts';
import type { Download, LessonPage, StudentPage, TeacherPage } from './pages.ts';

/** The pages of an edition. */
export interface LessonPages {
  readonly student: StudentPage;
  readonly teacher: TeacherPage;
  /** Pictures that the pages show; the caller writes them. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** @param files of the edition, as the catalogue has them */
export function lessonPages(
  lesson: Lesson,
  edition: Edition,
  files: readonly CatalogueFile[],
  context: KitContext,
  assets: Assets,
): LessonPages {
  const pictures = new Map<string, Picture>();
  const draw = (sheet: Sheet, url: string, address: typeof studentPageOf): LessonPage => ({
    kind: sheet.reader === 'student' ? 'student' : 'teacher',
    url,
    language: edition.language,
    title: edition.title,
    titleTail: context.locale.t(sheet.reader === 'student' ? 'site.name' : 'site.teacherPage'),
    summary: edition.summary,
    tier: lesson.tier,
    home: homeOf(edition.language),
    helpLink: '#help',
    alternates: lesson.editions.map(({ language }) => ({
      language,
      name: languageName(language),
      url: address(language, lesson.id),
    })),
    preload: assets.preload[sheet.face],
    facts: sheet.head.facts,
    body: renderBlocks(sheet.blocks, (picture) => {
      pictures.set(picture.name, picture);
      return fileOf(edition.language, lesson.id, picture.name);
    }),
  });
  const studentUrl = studentPageOf(edition.language, lesson.id);
  const student = draw(studentSheet(lesson, edition, context), studentUrl, studentPageOf);
  const teacher = draw(
    teacherGuideSheet(lesson, edition, context),
    teacherPageOf(edition.language, lesson.id),
    teacherPageOf,
  );
  const worksheet = files.find(({ role }) => role === 'worksheet');
  return {
    student: {
      ...student,
      ...(worksheet && { worksheet: { url: worksheet.url, note: note(worksheet, context) } }),
    },
    teacher: { ...teacher, student: studentUrl, files: files.map((file) => download(file, context)) },
    pictures,
  };
}

const mediaTypes = { pdf: 'application/pdf', zip: 'application/zip' } as const;

function download(file: CatalogueFile, context: KitContext): Download {
  return {
    url: file.url,
    name: context.locale.t(`site.roles.${file.role}`),
    note: note(file, context),
    type: mediaTypes[file.format],
    main: file.role === 'pack-teacher',
  };
}

/** "PDF, 2 pages, 48 kB". */
function note({ format, bytes, pages }: CatalogueFile, { locale }: KitContext): string {
  const size = `${locale.number(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB`;
  const length = pages === undefined ? [] : [locale.t('site.pages', { count: pages })];
  return [format.toUpperCase(), ...length, size].join(', ');
}
