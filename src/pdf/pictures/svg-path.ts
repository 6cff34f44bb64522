import { PathPen } from './path-pen.ts';

/** The data of any SVG path as path operators of PDF. */
export function pathOperators(data: string): string {
  const pen = new PathPen();
  for (const [, letter = '', text = ''] of data.matchAll(commands)) {
    const kind = letter.toUpperCase();
    const { size, draw } = drawers[kind]!;
    const values = kind === 'A' ? arcArguments(text) : numbersIn(text);
    if (size === 0) draw(pen, []);
    for (let at = 0; size > 0 && at + size <= values.length; at += size) {
      const own = values.slice(at, at + size);
      // More places after a move are lines.
      const { draw: drawNext } = at > 0 && kind === 'M' ? drawers.L! : drawers[kind]!;
      drawNext(pen, letter === kind ? own : absolute(kind, own, pen));
    }
  }
  return pen.operators.join(' ');
}

const commands = /([mlhvcsqtaz])([^mlhvcsqtaz]*)/giu;

const number = String.raw`([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)`;
const numbers = new RegExp(number, 'giu');

/** The two flags of an arc need no space around them. */
const arcParts = [number, number, number, '([01])', '([01])', number, number];
const arcs = new RegExp(arcParts.join(String.raw`[\s,]*`), 'giu');

function numbersIn(text: string): readonly number[] {
  return Array.from(text.matchAll(numbers), ([digits]) => Number(digits));
}

function arcArguments(text: string): readonly number[] {
  return Array.from(text.matchAll(arcs), ([, ...values]) => values.map(Number)).flat();
}

interface Drawer {
  /** How many numbers it takes. */
  readonly size: number;
  readonly draw: (pen: PathPen, values: readonly number[]) => void;
}

const drawers: Readonly<Record<string, Drawer>> = {
  M: { size: 2, draw: (pen, [x, y]) => pen.move([x!, y!]) },
  L: { size: 2, draw: (pen, [x, y]) => pen.line([x!, y!]) },
  H: { size: 1, draw: (pen, [x]) => pen.line([x!, pen.at[1]]) },
  V: { size: 1, draw: (pen, [y]) => pen.line([pen.at[0], y!]) },
  C: { size: 6, draw: (pen, [a, b, c, d, x, y]) => pen.cubic([a!, b!], [c!, d!], [x!, y!]) },
  S: { size: 4, draw: (pen, [c, d, x, y]) => pen.cubic(pen.mirrored('cubic'), [c!, d!], [x!, y!]) },
  Q: { size: 4, draw: (pen, [a, b, x, y]) => pen.quadratic([a!, b!], [x!, y!]) },
  T: { size: 2, draw: (pen, [x, y]) => pen.quadratic(pen.mirrored('quadratic'), [x!, y!]) },
  A: { size: 7, draw: (pen, values) => pen.arc(values) },
  Z: { size: 0, draw: (pen) => pen.close() },
};

/** Arguments that count from where the pen is, as places on the page. */
function absolute(kind: string, values: readonly number[], { at: [x, y] }: PathPen): readonly number[] {
  if (kind === 'H') return values.map((value) => value + x);
  if (kind === 'V') return values.map((value) => value + y);
  // Of an arc only the end is a place.
  const first = kind === 'A' ? 5 : 0;
  return values.map((value, index) => (index < first ? value : value + ((index - first) % 2 === 0 ? x : y)));
}
