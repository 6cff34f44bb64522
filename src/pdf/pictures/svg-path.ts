import { num } from '../writer/syntax.ts';

/**
 * Path data of absolute `M`, `L`, `C`, `Q`, `H`, `V` and `Z`, numbers and letters apart by spaces, as path
 * operators of PDF.
 */
export function pathOperators(data: string): string {
  const tokens = data.trim().split(/[\s,]+/u);
  const operators: string[] = [];
  let [x, y] = [0, 0];
  let at = 0;
  let command = '';
  const next = (): number => Number(tokens[at++]);
  while (at < tokens.length) {
    if (/^[A-Z]$/u.test(tokens[at]!)) command = tokens[at++]!;
    if (command === 'Z') {
      operators.push('h');
      continue;
    }
    const from: readonly [number, number] = [x, y];
    const points = readPoints(command, from, next);
    [x, y] = points.slice(-2) as [number, number];
    operators.push(`${points.map(num).join(' ')} ${letters[command]}`);
  }
  return operators.join(' ');
}

const letters: Readonly<Record<string, string>> = { M: 'm', L: 'l', H: 'l', V: 'l', C: 'c', Q: 'c' };

function readPoints(
  command: string,
  [x, y]: readonly [number, number],
  next: () => number,
): readonly number[] {
  switch (command) {
    case 'M':
    case 'L':
      return [next(), next()];
    case 'H':
      return [next(), y];
    case 'V':
      return [x, next()];
    case 'C':
      return [next(), next(), next(), next(), next(), next()];
    case 'Q':
      return cubic(x, y, next(), next(), next(), next());
    default:
      throw new Error(`Path command “${command}”`);
  }
}

/** A quadratic curve as the cubic one that PDF knows. */
function cubic(
  x: number,
  y: number,
  controlX: number,
  controlY: number,
  toX: number,
  toY: number,
): readonly number[] {
  const third = (from: number, control: number): number => from + (2 / 3) * (control - from);
  return [third(x, controlX), third(y, controlY), third(toX, controlX), third(toY, controlY), toX, toY];
}
