/** A colour as six hexadecimal digits of red, green and blue. */
export type Colour = string;

/** The few colours that every paper is made of. A renderer writes them as its format does. */
export const palette = {
  /** Running text: near black, and softer for what stands second. Both keep their contrast in grey. */
  ink: '1c1f24',
  softInk: '545961',
  /** Lines to write on and edges. */
  line: '8c9199',
  hairline: 'c7c9cf',
  /** The only fill that is larger than a badge: light enough to cost hardly any ink. */
  tint: 'f4f4f6',
  paper: 'ffffff',
} as const satisfies Readonly<Record<string, Colour>>;

/** One accent a tier, at least 5.5 against white, also when printed in grey. */
const accents: Readonly<Record<string, Colour>> = {
  '6-9': '9a4207',
  '9-12': '1c6b63',
  '12-15': '3f4ca3',
  '15-18': '85305f',
};

const otherAccent: Colour = '29578c';

/** The accent of a tier; tiers that we do not know share one. */
export function accentOf(tier: string): Colour {
  return accents[tier] ?? otherAccent;
}
