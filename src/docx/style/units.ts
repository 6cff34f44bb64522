/** Twentieths of a point, in which Word measures space. */
export type Twips = number;

/** Millimetres as twips. */
export function mm(millimetres: number): Twips {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Points as twips. */
export function pt(points: number): Twips {
  return Math.round(points * 20);
}

/** Twips as pixels of 1/96 inch, in which pictures are measured. */
export function pixels(twips: Twips): number {
  return twips / 15;
}
