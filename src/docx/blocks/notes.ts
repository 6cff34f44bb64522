import type { Draw } from '../view.ts';

/** Nothing here: each note stands at the foot of the page that refers to it. */
export const notes: Draw<'notes'> = () => [];
