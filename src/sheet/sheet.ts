import type { Language } from '../lesson/language.ts';
import type { Block } from './blocks.ts';

/** Whom a sheet is for. */
export type Reader =
  | 'student'
  | 'worksheet'
  | 'worksheet-large-print'
  | 'answer-key'
  | 'teacher-guide'
  | 'board'
  | 'home-letter';

/** Typefaces that the kit carries. */
export type Face = 'andika' | 'atkinson';

/** One document for one reader, ready to be drawn. */
export interface Sheet {
  readonly reader: Reader;
  readonly language: Language;
  readonly title: string;
  /** The look: one accent colour a tier, one face. */
  readonly tier: string;
  readonly face: Face;
  readonly head: SheetHead;
  /** Running heads of paper. `{page}` and `{pages}` in `pageOf` stand for numbers. */
  readonly running: { readonly head: string; readonly foot: string; readonly pageOf: string };
  readonly blocks: readonly Block[];
}

/** The top of a document. */
export interface SheetHead {
  /** What the document is: "Werkblad", "Teacher guide". */
  readonly document: string;
  /** A sentence under the title; empty for none. */
  readonly summary: string;
  /** Short facts in a row: age, topic, minutes. */
  readonly facts: readonly string[];
  /** Labels of lines to fill in: name, date. */
  readonly fillIn: readonly string[];
}
