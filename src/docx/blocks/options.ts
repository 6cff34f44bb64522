import type { Draw } from '../view.ts';
import { choicePieces } from './choices.ts';

/** Boxes where several can be right, circles where one is. */
export const options: Draw<'options'> = ({ name, multiple, options: rows }, view) =>
  rows.flatMap((row, index) =>
    choicePieces(row, { name: `${name}-${index + 1}`, circle: !multiple, style: 'Option' }, view),
  );
