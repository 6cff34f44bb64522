import { accentOf as accentIn, palette } from '../../sheet/palette.ts';

/** Red, green and blue from 0 to 1, as PDF operators take them. */
export type Colour = string;

export const ink = operands(palette.ink);
export const softInk = operands(palette.softInk);
export const line = operands(palette.line);
export const hairline = operands(palette.hairline);
export const tint = operands(palette.tint);
export const paper = operands(palette.paper);

/** The accent of a tier. */
export function accentOf(tier: string): Colour {
  return operands(accentIn(tier));
}

/** Six hexadecimal digits as three numbers. */
function operands(colour: string): Colour {
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return parts.map((part) => Number((part / 255).toFixed(3))).join(' ');
}
