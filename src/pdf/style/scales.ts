import type { Face } from '../../sheet/sheet.ts';
import { mm } from './units.ts';

/** For whom the document is printed: as usual, or with all text at 18 points or more. */
export type EditionSize = 'standard' | 'large-print';

/** Whom a document speaks to: adults read smaller letters and longer lines than children. */
export type Audience = 'students' | 'adults';

/** What differs between faces and editions. */
export interface Scale {
  readonly body: number;
  readonly leading: number;
  readonly small: number;
  readonly headings: readonly [number, number, number, number];
  readonly writing: number;
  readonly character: number;
  readonly box: number;
  readonly face: number;
  readonly columns: number;
  /** Average width of a character in ems, and how many a line of prose holds. */
  readonly characterWidth: number;
  readonly characters: number;
  /** The highest part of a page that a picture may take, so that its text still stands beside it. */
  readonly picture: number;
  /** How readily things are kept on one page, 1 for always when they are small. */
  readonly whole: number;
}

/** Andika is for young readers: larger, wider leading, more room to write. */
const scales: Readonly<Record<EditionSize, Readonly<Record<Face, Scale>>>> = {
  standard: {
    andika: {
      body: 12,
      leading: 1.5,
      small: 10.5,
      headings: [25, 16, 13.5, 12],
      writing: mm(9),
      character: 10,
      box: 15,
      face: 22,
      columns: 2,
      characterWidth: 0.53,
      characters: 72,
      picture: 0.5,
      whole: 1,
    },
    atkinson: {
      body: 11,
      leading: 1.42,
      small: 9.5,
      headings: [24, 15, 12.5, 11],
      writing: mm(8),
      character: 8,
      box: 12.5,
      face: 19,
      columns: 2,
      characterWidth: 0.5,
      characters: 72,
      picture: 0.5,
      whole: 1,
    },
  },
  'large-print': {
    andika: {
      body: 18,
      leading: 1.5,
      small: 18,
      headings: [30, 24, 21, 18],
      writing: mm(12),
      character: 13,
      box: 20,
      face: 25,
      columns: 1,
      characterWidth: 0.53,
      characters: 72,
      picture: 0.5,
      whole: 1,
    },
    atkinson: {
      body: 18,
      leading: 1.45,
      small: 18,
      headings: [30, 24, 21, 18],
      writing: mm(12),
      character: 12,
      box: 20,
      face: 25,
      columns: 1,
      characterWidth: 0.5,
      characters: 72,
      picture: 0.5,
      whole: 1,
    },
  },
};

/** What differs in documents for adults: as much as possible at a glance, pictures only to be recognised. */
const adults: Readonly<Record<Face, Partial<Scale>>> = {
  andika: {
    body: 11,
    leading: 1.42,
    small: 9.5,
    headings: [24, 15, 12.5, 11],
    characters: 76,
    picture: 0.2,
    whole: 0.6,
  },
  atkinson: { leading: 1.36, characters: 76, picture: 0.2, whole: 0.6 },
};

/** The measures of a document. */
export function scaleOf(face: Face, size: EditionSize, audience: Audience): Scale {
  const scale = scales[size][face];
  return size === 'standard' && audience === 'adults' ? { ...scale, ...adults[face] } : scale;
}
