/** Points of PDF in a millimetre. */
const pointsPerMillimetre = 72 / 25.4;

/** Millimetres as points. */
export function mm(millimetres: number): number {
  return millimetres * pointsPerMillimetre;
}

/** CSS pixels as points. */
export function px(pixels: number): number {
  return pixels * 0.75;
}
