import type { Reader } from '../sheet/sheet.ts';
import { answerKeySheet } from './answer-key.ts';
import { boardSlides } from './board/slides.ts';
import { boardSheet } from './board.ts';
import type { MakeSheet } from './context.ts';
import { homeLetterSheet } from './home-letter.ts';
import { readingSheet } from './reading.ts';
import { studentSheet } from './student.ts';
import { teacherGuideSheet } from './teacher-guide.ts';
import { largePrintSheet, worksheetSheet } from './worksheet.ts';

export type { KitContext, MakeSheet } from './context.ts';
export {
  answerKeySheet,
  boardSheet,
  boardSlides,
  homeLetterSheet,
  largePrintSheet,
  readingSheet,
  studentSheet,
  teacherGuideSheet,
  worksheetSheet,
};

/** Every reader with the document made for them. */
export const readers: Readonly<Record<Reader, MakeSheet>> = {
  student: studentSheet,
  worksheet: worksheetSheet,
  'worksheet-large-print': largePrintSheet,
  'answer-key': answerKeySheet,
  'teacher-guide': teacherGuideSheet,
  'home-letter': homeLetterSheet,
  board: boardSheet,
};
