import type { Face } from '../../sheet/sheet.ts';
import { mm } from './units.ts';

/** For whom the document is printed: as usual, or with all text at 18 points or more. */
export type EditionSize = 'standard' | 'large-print';

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
  /** Average width of a character in ems: a line of prose holds some 70. */
  readonly characterWidth: number;
}

/** Andika is for young readers: larger, wider leading, more room to write. */
export const scales: Readonly<Record<EditionSize, Readonly<Record<Face, Scale>>>> = {
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
    },
  },
};
