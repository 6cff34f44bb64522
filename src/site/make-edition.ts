import type { Edition, Lesson } from '../lesson/lesson.ts';
import type { Picture } from '../lesson/prose.ts';
import { boardOf, fileOf, studentPageOf, teacherPageOf } from './addresses.ts';
import { type CatalogueEdition, type CatalogueFile, catalogueFile, translationState } from './catalogue.ts';
import { classPages, teacherPage } from './lesson-pages.ts';
import { makePacks, type Pack } from './packs.ts';
import type { LessonPage, StudentPage, TeacherPage } from './pages.ts';
import { drawPapers, type Paper } from './papers.ts';
import type { Workshop } from './workshop.ts';

/** An edition whose files have been written. */
export interface MadeEdition {
  readonly entry: CatalogueEdition;
  readonly student: StudentPage;
  readonly teacher: TeacherPage;
  readonly board: LessonPage;
}

/** Writes the papers, the packs and the pictures of an edition. @returns its entry and its pages */
export async function makeEdition(
  lesson: Lesson,
  edition: Edition,
  workshop: Workshop,
): Promise<MadeEdition> {
  const write = (file: Paper | Pack) => writeFile(file, lesson, edition, workshop);
  const papers = await drawPapers(lesson, edition, workshop);
  const written = papers.map(write);
  const worksheet = written.find(({ role, format }) => role === 'worksheet' && format === 'pdf');
  const { student, board, pictures } = classPages(lesson, edition, worksheet, workshop);
  const packs = await makePacks({ lesson, edition, papers, student, board, pictures, workshop });
  const files = [...written, ...packs.map(write)];
  const { teacher, pictures: teachers } = teacherPage(lesson, edition, files, workshop);
  writePictures([...pictures, ...teachers], lesson, edition, workshop);
  return { entry: entryOf(lesson, edition, files), student, teacher, board };
}

function entryOf(lesson: Lesson, edition: Edition, files: readonly CatalogueFile[]): CatalogueEdition {
  const { language, title } = edition;
  const pages = {
    student: studentPageOf(language, lesson.id),
    teacher: teacherPageOf(language, lesson.id),
    board: boardOf(language, lesson.id),
  };
  return { language, title, translation: translationState(lesson, edition), pages, files };
}

function writeFile(
  file: Paper | Pack,
  lesson: Lesson,
  edition: Edition,
  { output }: Workshop,
): CatalogueFile {
  const url = fileOf(edition.language, lesson.id, file.name);
  output.write(url, file.bytes);
  return catalogueFile(file.role, file.format, url, file.bytes, 'pages' in file ? file.pages : undefined);
}

function writePictures(
  pictures: readonly Picture[],
  lesson: Lesson,
  edition: Edition,
  { output }: Workshop,
): void {
  const byName = new Map(pictures.map(({ name, bytes }) => [name, bytes]));
  for (const [name, bytes] of byName) output.write(fileOf(edition.language, lesson.id, name), bytes);
}
