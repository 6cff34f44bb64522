import type { ProseBlock } from '../lesson/prose.ts';

/**
 * What an element in the browser needs to judge an exercise and to answer. Controls are those of the page,
 * in its order; a control's answer is a text: what is typed or chosen, `yes` for a ticked box.
 */
export interface PageKey<Feedback> {
  /** For each control every answer that is right; `''` where it must stay empty. Absent: nothing is judged. */
  readonly right?: readonly (readonly string[])[];
  /** For each control what the student hears about the answer given there. */
  readonly feedback?: readonly Feedback[];
  /** What is said about the exercise as a whole. */
  readonly after?: Feedback;
  /** An answer to compare one's own with. */
  readonly model?: Feedback;
}

/** A key as the kit makes it: a renderer turns its blocks into markup. */
export type WrittenKey = PageKey<readonly ProseBlock[]>;

/** The answer of a box that is ticked. */
export const ticked = 'yes';

/** The answer of a control that nobody has touched. */
export const untouched = '';
