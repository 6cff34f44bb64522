import { answerKeySheet, type MakeSheet, teacherGuideSheet, worksheetSheet } from '../kit/sheets.ts';
import type { Edition, Lesson } from '../lesson/lesson.ts';
import { renderPdf } from '../pdf/render.ts';
import type { Role } from './catalogue.ts';
import type { Workshop } from './workshop.ts';

/** A paper of an edition. */
export interface Paper {
  readonly role: Role;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Every paper of an edition: its role, its file name, and who writes its sheet. */
const papers: readonly { readonly role: Role; readonly name: string; readonly sheetOf: MakeSheet }[] = [
  { role: 'worksheet', name: 'worksheet.pdf', sheetOf: worksheetSheet },
  { role: 'answer-key', name: 'answer-key.pdf', sheetOf: answerKeySheet },
  { role: 'teacher-guide', name: 'teacher-guide.pdf', sheetOf: teacherGuideSheet },
];

/** Draws the papers of an edition. */
export function drawPapers(lesson: Lesson, edition: Edition, workshop: Workshop): readonly Paper[] {
  const context = workshop.contextFor(edition.language);
  const faces = workshop.facesFor(lesson);
  return papers.map(({ role, name, sheetOf }) => ({
    role,
    name,
    ...renderPdf(sheetOf(lesson, edition, context), faces),
  }));
}
