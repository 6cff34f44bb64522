import type { ImageRun } from 'docx';
import { palette } from '../../sheet/palette.ts';
import { drawingRun } from '../pictures.ts';
import type { Twips } from '../style/units.ts';

/** Positions on a scale of three faces, from content to troubled. */
export const moods = [0, 1, 2] as const;
export type Mood = (typeof moods)[number];

/** Mouths in a box of 32. */
const mouths = ['M9 19.5q7 7 14 0', 'M10 21.5h12', 'M9 23q7-7 14 0'] as const;

/** A face, with what it means for those who do not see it. */
export function faceRun(mood: Mood, meaning: string, side: Twips): ImageRun {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32"><g fill="none" stroke="#${palette.ink}" stroke-width="1.8" stroke-linecap="round"><circle cx="16" cy="16" r="14"/><path d="M11 11.5v2M21 11.5v2"/><path d="${mouths[mood]}"/></g></svg>`;
  return drawingRun(svg, side, { altText: { name: `face-${mood + 1}`, description: meaning } });
}
