import { type Colour, hairline, ink, line } from '../style/colours.ts';
import { num } from '../writer/syntax.ts';

/**
 * Drawings as path operators, in a space with `y` downwards and the origin at the upper left of the
 * drawing.
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

/** Scissors at the edge of something to cut out, blades to the right. */
export function scissors(side: number): Operators {
  const handle = (y: number): Operators => circlePath(side * 0.2, side * y, side * 0.15);
  const blades = `${linePath([side * 0.33, side * 0.35], [side, side * 0.75])} ${linePath([side * 0.33, side * 0.65], [side, side * 0.25])}`;
  return stroked(`${handle(0.28)} ${handle(0.72)} ${blades}`, ink, side * 0.08);
}
