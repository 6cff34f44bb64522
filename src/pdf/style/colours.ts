/** Red, green and blue from 0 to 1, as PDF operators take them. */
export type Colour = string;

/** Running text: near black, and softer for what stands second. Both keep their contrast in grey. */
export const ink: Colour = '0.11 0.12 0.14';
export const softInk: Colour = '0.33 0.35 0.38';

/** Lines to write on and edges. */
export const line: Colour = '0.55 0.57 0.6';
export const hairline: Colour = '0.78 0.79 0.81';

/** The only fill that is larger than a badge: light enough to cost hardly any ink. */
export const tint: Colour = '0.955 0.958 0.963';
export const paper: Colour = '1 1 1';

/** One accent a tier, at least 5.5 against white, also when printed in grey. */
const accents: Readonly<Record<string, Colour>> = {
  '6-9': '0.604 0.259 0.027',
  '9-12': '0.11 0.42 0.388',
  '12-15': '0.247 0.298 0.639',
  '15-18': '0.522 0.188 0.373',
};

const otherAccent: Colour = '0.16 0.34 0.55';

/** The accent of a tier; tiers that we do not know share one. */
export function accentOf(tier: string): Colour {
  return accents[tier] ?? otherAccent;
}
