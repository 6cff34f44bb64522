import { inflateSync } from 'node:zlib';
import type { Mark, PictureMark } from '../layout/marks.ts';
import type { Page } from '../layout/paginate.ts';
import { hairline, tint } from '../style/colours.ts';
import type { PageStyle } from '../style/style.ts';
import { barsOf } from './bars.ts';
import { hex, type Shape, shapesOf, short } from './shapes.ts';

/**
 * A small picture of a page, as SVG: what is drawn as it is, and words as bars. It follows from the same marks as the
 * page itself, and is quick enough to be made of every paper.
 */
export function pagePicture(
  { layers }: Page,
  { width, height }: Pick<PageStyle, 'width' | 'height'>,
): string {
  const shapes = layers.flatMap(({ x, y, marks }) => marks.flatMap((mark) => shapesOfMark(mark, x, y)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${short(width)} ${short(height)}" fill="none">`,
    `<path fill="#fff" d="M0 0h${short(width)}v${short(height)}H0z"/>`,
    ...joined(shapes).map(element),
    '</svg>',
  ].join('');
}

function shapesOfMark(mark: Mark, x: number, y: number): readonly Shape[] {
  switch (mark.kind) {
    case 'text':
      return [barsOf(mark, x, y)];
    case 'path':
      return shapesOf(mark.operators, [1, 0, 0, 1, x + mark.x, y + mark.y], '000000');
    case 'sign': {
      const scale = mark.width / mark.sign.side;
      const fill = mark.colour === undefined ? '000000' : hexOf(mark.colour);
      return shapesOf(mark.sign.operators, [scale, 0, 0, scale, x + mark.x, y + mark.y], fill);
    }
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
    const shapes = shapesOf(operators, [scale, 0, 0, height / picture.height, x, y], '000000');
    if (shapes.reduce((sum, { path }) => sum + path.length, 0) <= longestDrawing) return shapes;
  }
  const path = `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
  return [{ path, fill: hexOf(tint), stroke: hexOf(hairline), width: 1 }];
}

function hexOf(colour: string): string {
  return hex(colour.split(' ').map(Number));
}

/** Neighbours that are painted alike are one. */
function joined(shapes: readonly Shape[]): readonly Shape[] {
  const all: Shape[] = [];
  for (const shape of shapes) {
    const last = all.at(-1);
    if (last && sameLook(last, shape)) all[all.length - 1] = { ...last, path: last.path + shape.path };
    else if (shape.path !== '') all.push(shape);
  }
  return all;
}

function sameLook(one: Shape, other: Shape): boolean {
  return one.fill === other.fill && one.stroke === other.stroke && one.width === other.width;
}

function element({ path, fill, stroke, width = 1 }: Shape): string {
  const filled = fill === undefined ? '' : ` fill="#${fill}"`;
  const stroked = stroke === undefined ? '' : ` stroke="#${stroke}" stroke-width="${short(width)}"`;
  return `<path${filled}${stroked} d="${path}"/>`;
}
