import { paragraph } from '../pieces.ts';
import type { Draw } from '../view.ts';

/** Lines to write on, as far apart as the age needs: each an empty paragraph, so that one can type on them. */
export const lines: Draw<'lines'> = ({ count }) =>
  Array.from({ length: count }, () => paragraph('WritingLine', []));
