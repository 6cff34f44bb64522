/** Six numbers that move and scale, as PDF writes them. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A path of a picture, in its units. Colours are six hexadecimal digits; an absent one is not painted. */
export interface Shape {
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** Of the stroke, in units. */
  readonly width?: number;
}

interface Pen {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
}

/** What an operator paints. */
const paints: Readonly<Record<string, { readonly fill: boolean; readonly stroke: boolean }>> = {
  f: { fill: true, stroke: false },
  'f*': { fill: true, stroke: false },
  S: { fill: false, stroke: true },
  B: { fill: true, stroke: true },
};

const segments: Readonly<Record<string, string>> = { m: 'M', l: 'l', c: 'c' };

/**
 * Reads the operators of a drawing of ours as shapes. Dashes, caps and opacities are left out: they do not show in a
 * small picture.
 *
 * @param fill where the drawing says none
 */
export function shapesOf(operators: string, matrix: Matrix, fill: string): readonly Shape[] {
  const shapes: Shape[] = [];
  const saved: Pen[] = [];
  let pen: Pen = { matrix, fill, stroke: '000000', width: 1 };
  let path = new PathWriter();
  let numbers: number[] = [];
  for (const token of operators.split(/\s+/u)) {
    const number = Number(token);
    if (token !== '' && !Number.isNaN(number)) {
      numbers.push(number);
      continue;
    }
    const painted = paints[token];
    const segment = segments[token];
    if (segment) path.step(segment, numbers, pen.matrix);
    else if (token === 'h') path.path += 'z';
    else if (token === 're') path.box(numbers, pen.matrix);
    else if (painted) {
      shapes.push(shapeOf(path.path, pen, painted));
      path = new PathWriter();
    } else if (token === 'q') saved.push(pen);
    else if (token === 'Q') pen = saved.pop() ?? pen;
    else pen = changed(pen, token, numbers);
    numbers = [];
  }
  return shapes;
}

function changed(pen: Pen, operator: string, numbers: readonly number[]): Pen {
  switch (operator) {
    case 'cm':
      return { ...pen, matrix: product(numbers as unknown as Matrix, pen.matrix) };
    case 'rg':
      return { ...pen, fill: hex(numbers) };
    case 'RG':
      return { ...pen, stroke: hex(numbers) };
    case 'w':
      return { ...pen, width: numbers[0]! };
    default:
      return pen;
  }
}

function shapeOf(path: string, { matrix, ...pen }: Pen, painted: { fill: boolean; stroke: boolean }): Shape {
  const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  return {
    path,
    ...(painted.fill && { fill: pen.fill }),
    ...(painted.stroke && { stroke: pen.stroke, width: units(pen.width * scale) }),
  };
}

/** Units of a picture in a point: fine enough for its size, and its numbers need no fraction. */
export const unitsInPoint = 2;

/** Writes a path, each step from where the one before it ended: such numbers are short. */
class PathWriter {
  path = '';
  #at: readonly [number, number] = [0, 0];

  /** @param numbers pairs of places, of which the last is where the step ends */
  step(segment: string, numbers: readonly number[], matrix: Matrix): void {
    const places = placed(numbers, matrix);
    if (segment === 'M') this.path += `M${places.flat().join(' ')}`;
    else
      this.path += shortest(
        segment,
        places.flatMap(([x, y]) => [x - this.#at[0], y - this.#at[1]]),
      );
    this.#at = places.at(-1) ?? this.#at;
  }

  box([x = 0, y = 0, width = 0, height = 0]: readonly number[], matrix: Matrix): void {
    this.step('M', [x, y], matrix);
    this.step('l', [x + width, y], matrix);
    this.step('l', [x + width, y + height], matrix);
    this.step('l', [x, y + height], matrix);
    this.path += 'z';
  }
}

/** A step in the fewest letters: most lines run straight, and what is smaller than a unit does not show. */
function shortest(segment: string, numbers: readonly number[]): string {
  if (numbers.every((number) => number === 0)) return '';
  const [across, down] = numbers;
  if (segment !== 'l' || (across !== 0 && down !== 0)) return segment + compact(numbers);
  return across === 0 ? `v${down}` : `h${across}`;
}

/** Pairs of numbers as places on the page, in whole units. */
function placed(
  numbers: readonly number[],
  [a, b, c, d, e, f]: Matrix,
): readonly (readonly [number, number])[] {
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => {
    const [x, y] = [numbers[2 * index]!, numbers[2 * index + 1]!];
    return [units(a * x + c * y + e), units(b * x + d * y + f)];
  });
}

/** Points in whole units of a picture. */
export function units(points: number): number {
  return Math.round(points * unitsInPoint);
}

/** Numbers one after the other; a minus parts them as well as a space does. */
export function compact(numbers: readonly number[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}

/** Red, green and blue from 0 to 1 as six hexadecimal digits. */
export function hex(parts: readonly number[]): string {
  return parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}

/** First the one, then the other. */
function product([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}
