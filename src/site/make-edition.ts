import type { Edition, Lesson } from '../lesson/lesson.ts';
import { teacherPack } from '../pack/teacher.ts';
import { boardOf, fileOf, studentPageOf, teacherPageOf } from './addresses.ts';
import { type CatalogueEdition, type CatalogueFile, catalogueFile, translationState } from './catalogue.ts';
import { lessonPages } from './lesson-pages.ts';
import { packReadme } from './pack-readme.ts';
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

/** Writes the papers, the pack and the pictures of an edition. @returns its entry and its pages */
export async function makeEdition(
  lesson: Lesson,
  edition: Edition,
  workshop: Workshop,
): Promise<MadeEdition> {
  const { language, title } = edition;
  const papers = await drawPapers(lesson, edition, workshop);
  const files = [
    ...papers.map((paper) => writePaper(paper, lesson, edition, workshop)),
    writeTeacherPack(papers, lesson, edition, workshop),
  ];
  const { student, teacher, board, pictures } = lessonPages(lesson, edition, files, workshop);
  for (const { name, bytes } of pictures) workshop.output.write(fileOf(language, lesson.id, name), bytes);
  const pages = {
    student: studentPageOf(language, lesson.id),
    teacher: teacherPageOf(language, lesson.id),
    board: boardOf(language, lesson.id),
  };
  return {
    entry: { language, title, translation: translationState(lesson, edition), pages, files },
    student,
    teacher,
    board,
  };
}

function writePaper(paper: Paper, lesson: Lesson, edition: Edition, { output }: Workshop): CatalogueFile {
  const url = fileOf(edition.language, lesson.id, paper.name);
  output.write(url, paper.bytes);
  return catalogueFile(paper.role, paper.format, url, paper.bytes, paper.pages);
}

function writeTeacherPack(
  papers: readonly Paper[],
  lesson: Lesson,
  edition: Edition,
  { output, licence, contextFor }: Workshop,
): CatalogueFile {
  const url = fileOf(edition.language, lesson.id, 'teacher-pack.zip');
  const readme = packReadme(edition, papers, contextFor(edition.language).locale);
  const bytes = teacherPack({ papers, readme, licence });
  output.write(url, bytes);
  return catalogueFile('pack-teacher', 'zip', url, bytes);
}
