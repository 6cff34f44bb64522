/** Six numbers that move and scale, as PDF writes them. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A path of a picture, in the page's own space. Colours are six hexadecimal digits; an absent one is not painted. */
export interface Shape {
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** Of the stroke, in points. */
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

const segments: Readonly<Record<string, string>> = { m: 'M', l: 'L', c: 'C' };

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
  let path = '';
  let numbers: number[] = [];
  for (const token of operators.split(/\s+/u)) {
    const number = Number(token);
    if (token !== '' && !Number.isNaN(number)) {
      numbers.push(number);
      continue;
    }
    const painted = paints[token];
    const segment = segments[token];
    if (segment) path += segment + placed(numbers, pen.matrix);
    else if (token === 'h') path += 'Z';
    else if (token === 're') path += box(numbers, pen.matrix);
    else if (painted) {
      shapes.push(shapeOf(path, pen, painted));
      path = '';
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
    ...(painted.stroke && { stroke: pen.stroke, width: pen.width * scale }),
  };
}

/** Pairs of numbers as places on the page, to a tenth of a point. */
function placed(numbers: readonly number[], [a, b, c, d, e, f]: Matrix): string {
  const places: string[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const [x, y] = [numbers[index]!, numbers[index + 1]!];
    places.push(short(a * x + c * y + e), short(b * x + d * y + f));
  }
  return places.join(' ');
}

function box([x = 0, y = 0, width = 0, height = 0]: readonly number[], matrix: Matrix): string {
  const corners = [x, y, x + width, y, x + width, y + height, x, y + height];
  return `M${placed(corners.slice(0, 2), matrix)}L${placed(corners.slice(2), matrix)}Z`;
}

/** A number to a tenth, without a zero at its end. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
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
