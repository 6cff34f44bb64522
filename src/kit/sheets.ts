import type { Reader } from '../sheet/sheet.ts';
import { answerKeySheet } from './answer-key.ts';
import type { MakeSheet } from './context.ts';
import { studentSheet } from './student.ts';
import { teacherGuideSheet } from './teacher-guide.ts';
import { worksheetSheet } from './worksheet.ts';

export type { KitContext, MakeSheet } from './context.ts';
export { answerKeySheet, studentSheet, teacherGuideSheet, worksheetSheet };

/** Every reader with the document made for them. */
export const readers: Readonly<Record<Reader, MakeSheet>> = {
  student: studentSheet,
  worksheet: worksheetSheet,
  'answer-key': answerKeySheet,
  'teacher-guide': teacherGuideSheet,
};
