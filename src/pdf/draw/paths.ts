import { remembering } from '../memory.ts';
import { type Colour, hairline, ink, line, paper } from '../style/colours.ts';
import { num } from '../writer/syntax.ts';

/**
 * Drawings as path operators, in a space with `y` downwards and the origin at the upper left of the
 * drawing. All are vectors: no font has to have a box or a tick. Signs come in few sizes, so each is drawn once.
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
  const [x0, x1, x2, x3, x4, x5] = cornerPlaces(x, width, r);
  const [y0, y1, y2, y3, y4, y5] = cornerPlaces(y, height, r);
  return [
    `${x2} ${y0} m ${x3} ${y0} l ${x4} ${y0} ${x5} ${y1} ${x5} ${y2} c`,
    `${x5} ${y3} l ${x5} ${y4} ${x4} ${y5} ${x3} ${y5} c`,
    `${x2} ${y5} l ${x1} ${y5} ${x0} ${y4} ${x0} ${y3} c`,
    `${x0} ${y2} l ${x0} ${y1} ${x1} ${y0} ${x2} ${y0} c h`,
  ].join(' ');
}

/** Along one side: the first edge, the control point and the end of its corner, and the same from the other edge. */
function cornerPlaces(
  start: number,
  length: number,
  radius: number,
): readonly [string, string, string, string, string, string] {
  const control = radius * (1 - arc);
  const end = start + length;
  return [
    num(start),
    num(start + control),
    num(start + radius),
    num(end - radius),
    num(end - control),
    num(end),
  ];
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
  return ticked ? `${emptyBox(side)} ${tick(side)}` : emptyBox(side);
}

/** A circle to tick, with a tick where it is chosen. */
export function tickCircle(side: number, ticked: boolean): Operators {
  return ticked ? `${emptyCircle(side)} ${tick(side)}` : emptyCircle(side);
}

const emptyBox = remembering((side: number) =>
  outlined(roundedPath(0.5, 0.5, side - 1, side - 1, side * 0.16), paper, ink, 1),
);

const emptyCircle = remembering((side: number) =>
  outlined(circlePath(side / 2, side / 2, side / 2 - 0.5), paper, ink, 1),
);

/** A tick that reaches out of its box, so that it is seen at a glance. */
export const tick = remembering((side: number) => {
  const path = linePath([side * 0.22, side * 0.52], [side * 0.44, side * 0.78], [side * 0.98, side * 0.06]);
  return stroked(path, ink, side * 0.15);
});

/** A box to write a letter or a number in. */
export const writingBox = remembering((side: number) =>
  outlined(roundedPath(0.5, 0.5, side - 1, side - 1, 2.5), paper, ink, 0.9),
);

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
const smiles = [0.16, 0, -0.16];

/** A face: happy (0), neutral (1) or sad (2). */
export function face(side: number, mood: 0 | 1 | 2): Operators {
  return faces[mood]!(side);
}

const faces = [0, 1, 2].map((mood) => remembering((side: number) => drawFace(side, mood)));

function drawFace(side: number, mood: number): Operators {
  const middle = side / 2;
  const eye = (x: number): Operators => filled(circlePath(x, side * 0.38, side * 0.055), ink);
  const bend = smiles[mood]! * side;
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
