import { type Colour, hairline, ink, line, paper } from '../style/colours.ts';
import { num } from '../writer/syntax.ts';

/**
 * Drawings as path operators, in a space with `y` downwards and the origin at the upper left of the
 * drawing. All are vectors: no font has to have a box or a tick.
 */
export type Operators = string;

/** Distance of a control point from the end of a quarter circle, as a part of the radius. */
const arc = 0.5523;

function n(...values: readonly number[]): string {
  return values.map(num).join(' ');
}

/** The outline of a rectangle with round corners. */
export function roundedPath(x: number, y: number, width: number, height: number, radius: number): Operators {
  const r = Math.min(radius, width / 2, height / 2);
  const k = r * (1 - arc);
  const [right, bottom] = [x + width, y + height];
  return [
    `${n(x + r, y)} m ${n(right - r, y)} l`,
    `${n(right - k, y, right, y + k, right, y + r)} c ${n(right, bottom - r)} l`,
    `${n(right, bottom - k, right - k, bottom, right - r, bottom)} c ${n(x + r, bottom)} l`,
    `${n(x + k, bottom, x, bottom - k, x, bottom - r)} c ${n(x, y + r)} l`,
    `${n(x, y + k, x + k, y, x + r, y)} c h`,
  ].join(' ');
}

/** The outline of a circle. */
export function circlePath(centreX: number, centreY: number, radius: number): Operators {
  return roundedPath(centreX - radius, centreY - radius, radius * 2, radius * 2, radius);
}

/** A line through points. */
export function linePath(...points: readonly (readonly [number, number])[]): Operators {
  return points.map(([x, y], index) => `${n(x, y)} ${index === 0 ? 'm' : 'l'}`).join(' ');
}

/** Strokes a path. */
export function stroked(path: Operators, colour: Colour, width: number, dash = ''): Operators {
  return `q ${colour} RG ${num(width)} w 1 J 1 j ${dash && `[${dash}] 0 d `}${path} S Q`;
}

/** Fills a path. */
export function filled(path: Operators, colour: Colour): Operators {
  return `q ${colour} rg ${path} f Q`;
}

/** Fills a path and strokes its edge. */
export function outlined(path: Operators, fill: Colour, edge: Colour, width: number): Operators {
  return `q ${fill} rg ${edge} RG ${num(width)} w ${path} B Q`;
}

/** A box to tick, with a tick where it is chosen. */
export function tickBox(side: number, ticked: boolean): Operators {
  const box = outlined(roundedPath(0.5, 0.5, side - 1, side - 1, side * 0.16), paper, ink, 1);
  return ticked ? `${box} ${tick(side)}` : box;
}

/** A circle to tick, with a tick where it is chosen. */
export function tickCircle(side: number, ticked: boolean): Operators {
  const circle = outlined(circlePath(side / 2, side / 2, side / 2 - 0.5), paper, ink, 1);
  return ticked ? `${circle} ${tick(side)}` : circle;
}

/** A tick that reaches out of its box, so that it is seen at a glance. */
export function tick(side: number): Operators {
  const path = linePath([side * 0.22, side * 0.52], [side * 0.44, side * 0.78], [side * 0.98, side * 0.06]);
  return stroked(path, ink, side * 0.15);
}

/** A box to write a letter or a number in. */
export function writingBox(side: number): Operators {
  return outlined(roundedPath(0.5, 0.5, side - 1, side - 1, 2.5), paper, ink, 0.9);
}

/** An arrow to the right, as wide as given. */
export function arrow(width: number, colour: Colour): Operators {
  const head = width * 0.32;
  const shaft = linePath([0, 0], [width, 0]);
  return stroked(
    `${shaft} ${linePath([width - head, -head], [width, 0], [width - head, head])}`,
    colour,
    width * 0.12,
  );
}

/** A horizontal line to write on. */
export function writingLine(width: number): Operators {
  return stroked(linePath([0, 0], [width, 0]), line, 0.7);
}

/** A thin line between things. */
export function thinLine(width: number): Operators {
  return stroked(linePath([0, 0], [width, 0]), hairline, 0.6);
}

/** How far the corners of the mouth stand from its middle, for a happy, a neutral and a sad face. */
const smiles = [0.16, 0, -0.16] as const;

/** A face: happy (0), neutral (1) or sad (2). */
export function face(side: number, mood: 0 | 1 | 2): Operators {
  const middle = side / 2;
  const eye = (x: number): Operators => filled(circlePath(x, side * 0.38, side * 0.055), ink);
  const bend = smiles[mood] * side;
  const y = side * 0.66 - bend / 2;
  const mouth = `${n(side * 0.28, y)} m ${n(side * 0.4, y + bend * 1.35, side * 0.6, y + bend * 1.35, side * 0.72, y)} c`;
  return [
    outlined(circlePath(middle, middle, middle - 0.5), paper, ink, 1),
    eye(side * 0.34),
    eye(side * 0.66),
    stroked(mouth, ink, side * 0.06),
  ].join(' ');
}

/** Scissors at the edge of something to cut out, blades to the right. */
export function scissors(side: number): Operators {
  const handle = (y: number): Operators => circlePath(side * 0.2, side * y, side * 0.15);
  const blades = `${linePath([side * 0.33, side * 0.35], [side, side * 0.75])} ${linePath([side * 0.33, side * 0.65], [side, side * 0.25])}`;
  return stroked(`${handle(0.28)} ${handle(0.72)} ${blades}`, ink, side * 0.08);
}
