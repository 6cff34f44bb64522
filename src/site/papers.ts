import {
  answerKeySheet,
  homeLetterSheet,
  largePrintSheet,
  type MakeSheet,
  teacherGuideSheet,
  worksheetSheet,
} from '../kit/sheets.ts';
import type { Edition, Lesson } from '../lesson/lesson.ts';
import { type PdfOptions, renderPdf } from '../pdf/render.ts';
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
const papers: readonly PaperKind[] = [
  { role: 'worksheet', name: 'worksheet.pdf', sheetOf: worksheetSheet },
  {
    role: 'worksheet-large-print',
    name: 'worksheet-large-print.pdf',
    sheetOf: largePrintSheet,
    options: { edition: 'large-print' },
  },
  { role: 'answer-key', name: 'answer-key.pdf', sheetOf: answerKeySheet },
  { role: 'teacher-guide', name: 'teacher-guide.pdf', sheetOf: teacherGuideSheet },
  { role: 'home-letter', name: 'home-letter.pdf', sheetOf: homeLetterSheet, isMade: hasLetter },
];

interface PaperKind {
  readonly role: Role;
  readonly name: string;
  readonly sheetOf: MakeSheet;
  readonly options?: PdfOptions;
  /** Whether an edition has this paper; without it, every edition has. */
  readonly isMade?: (edition: Edition) => boolean;
}

function hasLetter({ home }: Edition): boolean {
  return home.length > 0;
}

/** Draws the papers of an edition. */
export function drawPapers(lesson: Lesson, edition: Edition, workshop: Workshop): readonly Paper[] {
  const context = workshop.contextFor(edition.language);
  const faces = workshop.facesFor(lesson);
  const made = papers.filter(({ isMade }) => isMade?.(edition) ?? true);
  return made.map(({ role, name, sheetOf, options }) => ({
    role,
    name,
    ...renderPdf(sheetOf(lesson, edition, context), faces, options),
  }));
}
