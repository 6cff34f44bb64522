import type { Font } from '../fonts/font.ts';
import type { PreparedPicture } from '../pictures/prepared.ts';
import type { Annotation, Slot } from '../tags/element.ts';

/**
 * What is drawn, as plain data. Places are in points from the upper left of whatever holds the mark, `y`
 * downwards. A mark without a slot is decoration: an artifact, which screen readers pass over.
 */
export type Mark = TextMark | PathMark | SignMark | PictureMark | LinkMark | AnchorMark | FieldMark;

/** Text on one line in one font. */
export interface TextMark {
  readonly kind: 'text';
  readonly slot: Slot | undefined;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly font: Font;
  readonly size: number;
  readonly colour: string;
  /** The items of a `TJ` array. */
  readonly show: string;
}

/** A drawing: path operators in a space of its own with `y` downwards. */
export interface PathMark {
  readonly kind: 'path';
  readonly slot: Slot | undefined;
  readonly x: number;
  readonly y: number;
  readonly operators: string;
  /** What it fills, where its slot belongs to a figure. */
  readonly width?: number;
  readonly height?: number;
}

/** A drawing that comes again and again: a box to tick, a face, a pictogram. */
export interface SignMark {
  readonly kind: 'sign';
  readonly slot: Slot | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly sign: Sign;
  /** Of what it fills, where the sign says none. */
  readonly colour: string | undefined;
}

/** Path operators in a square with `y` downwards. Made once, so that a file holds them once. */
export interface Sign {
  readonly side: number;
  readonly operators: string;
}

export interface PictureMark {
  readonly kind: 'picture';
  readonly slot: Slot | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: PreparedPicture;
}

/** The area of a link. */
export interface LinkMark {
  readonly kind: 'link';
  readonly annotation: Annotation;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** An address, or `#id` in the same document. */
  readonly target: string;
  /** What it leads to, for screen readers. */
  readonly contents: string;
}

/** A place that links lead to. */
export interface AnchorMark {
  readonly kind: 'anchor';
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A form field. */
export interface FieldMark {
  readonly kind: 'field';
  readonly annotation: Annotation;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly field: Field;
}

/** What a field is for. Labels are what screen readers say; names are unique in the document. */
export type Field = CheckField | RadioField | TextField;

export interface CheckField {
  readonly type: 'check';
  readonly name: string;
  readonly label: string;
}

/** One of several of which one can be chosen: all of a set share its name. */
export interface RadioField {
  readonly type: 'radio';
  readonly name: string;
  readonly setLabel: string;
  /** Position in its set. */
  readonly choice: number;
  readonly label: string;
  /** How a choice shows: a tick in a circle, or a ring around a face. */
  readonly look: 'tick' | 'ring';
}

export interface TextField {
  readonly type: 'text';
  readonly name: string;
  readonly label: string;
  readonly multiline: boolean;
  readonly centred: boolean;
  /** Size of the letters, in points. */
  readonly size: number;
}
