import { accentOf, type Colour } from '../../sheet/palette.ts';
import type { Face, Sheet } from '../../sheet/sheet.ts';
import { mm, pt, type Twips } from './units.ts';

/** All measures of a document. Sizes of text in points. */
export interface Look {
  readonly font: Font;
  readonly accent: Colour;
  readonly body: number;
  /** From line to line, in parts of the size. */
  readonly leading: number;
  readonly small: number;
  readonly title: number;
  /** Levels one to six. */
  readonly headings: readonly [number, number, number, number, number, number];
  /** Between writing lines; the height of a box to write in. */
  readonly writing: Twips;
  /** Size of the sign that is a box to tick. */
  readonly tick: number;
  /** Side of a face to choose. */
  readonly face: Twips;
  /** Column in which boxes and numbers hang. */
  readonly hang: Twips;
}

/** A typeface, and what a word processor takes where it is not installed. */
export interface Font {
  readonly name: string;
  /** On every Windows and Mac, and plain enough to read letter by letter. */
  readonly otherwise: string;
}

type Scale = Omit<Look, 'accent'>;

/** Andika is for young readers: larger, wider leading, more room to write. */
const scales: Readonly<Record<Face, Scale>> = {
  andika: {
    font: { name: 'Andika', otherwise: 'Verdana' },
    body: 12,
    leading: 1,
    small: 10.5,
    title: 25,
    headings: [20, 16, 13.5, 12, 12, 12],
    writing: mm(9),
    tick: 16,
    face: mm(8),
    hang: pt(26),
  },
  atkinson: {
    font: { name: 'Atkinson Hyperlegible Next', otherwise: 'Trebuchet MS' },
    body: 11,
    leading: 1.1,
    small: 9.5,
    title: 24,
    headings: [19, 15, 12.5, 11, 11, 11],
    writing: mm(8),
    tick: 14,
    face: mm(7),
    hang: pt(23),
  },
};

/** The look of a document. Same sheet, same look. */
export function lookOf({ face, tier }: Sheet): Look {
  return { ...scales[face], accent: accentOf(tier) };
}

/** A4, the same margin on all sides. */
export const page = {
  width: mm(210),
  height: mm(297),
  margin: mm(20),
  /** From the edge to the running head and foot. */
  running: mm(11),
} as const;

/** Width of the text. */
export const textWidth: Twips = page.width - 2 * page.margin;
