export type Point = readonly [x: number, y: number];

/** A cubic curve: two control points and its end. */
export type Curve = readonly [first: Point, second: Point, to: Point];

/**
 * The elliptical arc of an SVG path as cubic curves, none of more than a quarter turn. They are found in the
 * space where the ellipse is a circle of radius one, and brought back from there.
 *
 * @param values radii, rotation in degrees, flags for the large arc and the positive turn, and the end
 */
export function arcCurves(from: Point, values: readonly number[]): readonly Curve[] {
  const [width, height, rotation, large, positive, x, y] = values as [...Six, number];
  const to: Point = [x, y];
  if (from[0] === x && from[1] === y) return [];
  if (width === 0 || height === 0) return [[from, to, to]];
  const ellipse = new Ellipse(Math.abs(width), Math.abs(height), (rotation * Math.PI) / 180).reaching(
    from,
    to,
  );
  const [begin, end] = [ellipse.toCircle(from), ellipse.toCircle(to)];
  const centre = centreOf(begin, end, large !== positive);
  const first = angleOf(begin, centre);
  const turn = turnBetween(first, angleOf(end, centre), positive === 1);
  const count = Math.ceil(Math.abs(turn) / (Math.PI / 2) - tolerance);
  return Array.from({ length: count }, (_, index) => {
    const angle = (part: number): number => first + (turn * part) / count;
    const curve = circleCurve(centre, angle(index), angle(index + 1));
    return curve.map((point) => ellipse.fromCircle(point)) as unknown as Curve;
  });
}

type Six = [number, number, number, number, number, number];

/** A quarter turn is one curve, rounding or not. */
const tolerance = 1e-6;

/** The space in which an ellipse is a circle of radius one. */
class Ellipse {
  readonly #width: number;
  readonly #height: number;
  readonly #angle: number;

  constructor(width: number, height: number, angle: number) {
    this.#width = width;
    this.#height = height;
    this.#angle = angle;
  }

  /** Radii that do not reach from end to end grow until they do. */
  reaching(from: Point, to: Point): Ellipse {
    const half = distance(this.toCircle(from), this.toCircle(to)) / 2;
    return half > 1 ? new Ellipse(this.#width * half, this.#height * half, this.#angle) : this;
  }

  toCircle(point: Point): Point {
    const [x, y] = turned(point, -this.#angle);
    return [x / this.#width, y / this.#height];
  }

  fromCircle([x, y]: Point): Point {
    return turned([x * this.#width, y * this.#height], this.#angle);
  }
}

function turned([x, y]: Point, angle: number): Point {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x * cos - y * sin, x * sin + y * cos];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** The centre of the circle of radius one through two points, on one side of them or the other. */
function centreOf(a: Point, b: Point, left: boolean): Point {
  const half = distance(a, b) / 2;
  const away = (Math.sqrt(Math.max(0, 1 - half * half)) / (2 * half)) * (left ? 1 : -1);
  return [(a[0] + b[0]) / 2 - (b[1] - a[1]) * away, (a[1] + b[1]) / 2 + (b[0] - a[0]) * away];
}

function angleOf(point: Point, centre: Point): number {
  return Math.atan2(point[1] - centre[1], point[0] - centre[0]);
}

function turnBetween(from: number, to: number, positive: boolean): number {
  const turn = to - from;
  if (positive) return turn < 0 ? turn + 2 * Math.PI : turn;
  return turn > 0 ? turn - 2 * Math.PI : turn;
}

function circleCurve([x, y]: Point, from: number, to: number): Curve {
  const reach = (4 / 3) * Math.tan((to - from) / 4);
  const place = (angle: number, along: number): Point => [
    x + Math.cos(angle) - along * Math.sin(angle),
    y + Math.sin(angle) + along * Math.cos(angle),
  ];
  return [place(from, reach), place(to, -reach), place(to, 0)];
}
