import { inflateSync } from 'node:zlib';
import type { Mark, PictureMark, SignMark } from '../layout/marks.ts';
import type { Page } from '../layout/paginate.ts';
import { hairline, tint } from '../style/colours.ts';
import type { PageStyle } from '../style/style.ts';
import { barsOf } from './bars.ts';
import { hex, type Shape, shapesOf, units, unitsInPoint } from './shapes.ts';

/**
 * A small picture of a page, as SVG: what is drawn as it is, and words as bars. It follows from the same marks as the
 * page itself, and is quick enough to be made of every paper.
 */
export function pagePicture(
  { layers }: Page,
  { width, height }: Pick<PageStyle, 'width' | 'height'>,
): string {
  const signs = new Signs();
  const pieces = layers.flatMap(({ x, y, marks }) =>
    marks.flatMap((mark): readonly Piece[] =>
      mark.kind === 'sign' ? [signs.place(mark, x + mark.x, y + mark.y)] : shapesOfMark(mark, x, y),
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${units(width)} ${units(height)}" fill="none">`,
    `<defs>${signs.drawn.join('')}</defs>`,
    `<path fill="#fff" d="M0 0h${units(width)}v${units(height)}H0z"/>`,
    drawn(pieces),
    '</svg>',
  ].join('');
}

/** A shape, or an element that shows what is drawn elsewhere. */
type Piece = Shape | string;

/** Signs come again and again: each is drawn once, and shown at its places. */
class Signs {
  readonly drawn: string[] = [];
  readonly #ids = new Map<string, string>();

  place({ sign, width, colour }: SignMark, x: number, y: number): string {
    const scale = width / sign.side;
    const shapes = shapesOf(sign.operators, [scale, 0, 0, scale, 0, 0], hexOf(colour ?? black));
    const drawing = drawn(shapes);
    const id = this.#ids.get(drawing) ?? `s${this.drawn.length}`;
    if (!this.#ids.has(drawing)) this.drawn.push(`<g id="${id}">${drawing}</g>`);
    this.#ids.set(drawing, id);
    return `<use href="#${id}" x="${units(x)}" y="${units(y)}"/>`;
  }
}

const black = '0 0 0';

function shapesOfMark(mark: Mark, x: number, y: number): readonly Shape[] {
  switch (mark.kind) {
    case 'text':
      return [barsOf(mark, x, y)];
    case 'path':
      return shapesOf(mark.operators, [1, 0, 0, 1, x + mark.x, y + mark.y], hexOf(black));
    case 'picture':
      return shapesOfPicture(mark, x + mark.x, y + mark.y);
    default:
      return [];
  }
}

/** Letters of a drawing's paths beyond which it is only shown as a frame. */
const longestDrawing = 6000;

function shapesOfPicture({ picture, width, height }: PictureMark, x: number, y: number): readonly Shape[] {
  if (picture.kind === 'drawing') {
    const operators = inflateSync(picture.operators.bytes).toString('latin1');
    const scale = width / picture.width;
    const shapes = shapesOf(operators, [scale, 0, 0, height / picture.height, x, y], hexOf(black));
    if (shapes.reduce((sum, { path }) => sum + path.length, 0) <= longestDrawing) return shapes;
  }
  const path = `M${units(x)} ${units(y)}h${units(width)}v${units(height)}h${-units(width)}z`;
  return [{ path, fill: hexOf(tint), stroke: hexOf(hairline), width: unitsInPoint }];
}

function hexOf(colour: string): string {
  return hex(colour.split(' ').map(Number));
}

/** Elements of pieces; neighbours that are painted alike are one. */
function drawn(pieces: readonly Piece[]): string {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (isShape(piece) && isShape(last) && sameLook(last, piece))
      all[all.length - 1] = { ...last, path: last.path + piece.path };
    else all.push(piece);
  }
  return all.map((piece) => (isShape(piece) ? element(piece) : piece)).join('');
}

function isShape(piece: Piece | undefined): piece is Shape {
  return typeof piece === 'object';
}

function sameLook(one: Shape, other: Shape): boolean {
  return one.fill === other.fill && one.stroke === other.stroke && one.width === other.width;
}

function element({ path, fill, stroke, width = unitsInPoint }: Shape): string {
  const filled = fill === undefined ? '' : ` fill="#${fill}"`;
  const stroked = stroke === undefined ? '' : ` stroke="#${stroke}" stroke-width="${width}"`;
  return `<path${filled}${stroked} d="${path}"/>`;
}
