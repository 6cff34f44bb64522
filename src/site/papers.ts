import { answerKeySheet } from '../kit/answer-key.ts';
import type { KitContext } from '../kit/context.ts';
import { teacherGuideSheet } from '../kit/teacher-guide.ts';
import { worksheetSheet } from '../kit/worksheet.ts';
import type { Edition, Lesson } from '../lesson/lesson.ts';
import type { FaceSet } from '../pdf/faces.ts';
import { renderPdf } from '../pdf/render.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { Role } from './catalogue.ts';

/** A paper of an edition. */
export interface Paper {
  readonly role: Role;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Every paper of an edition: its role, its file name, and who writes its sheet. */
const papers: readonly {
  readonly role: Role;
  readonly name: string;
  readonly sheet: (lesson: Lesson, edition: Edition, context: KitContext) => Sheet;
}[] = [
  { role: 'worksheet', name: 'worksheet.pdf', sheet: worksheetSheet },
  { role: 'answer-key', name: 'answer-key.pdf', sheet: answerKeySheet },
  { role: 'teacher-guide', name: 'teacher-guide.pdf', sheet: teacherGuideSheet },
];

/** Draws the papers of an edition. */
export function drawPapers(
  lesson: Lesson,
  edition: Edition,
  context: KitContext,
  faces: FaceSet,
): readonly Paper[] {
  return papers.map(({ role, name, sheet }) => ({
    role,
    name,
    ...renderPdf(sheet(lesson, edition, context), faces),
  }));
}
