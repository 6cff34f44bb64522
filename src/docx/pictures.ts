import { type IImageOptions, ImageRun } from 'docx';
import type { Picture } from '../lesson/prose.ts';
import type { Pictogram } from '../sheet/blocks.ts';
import { type Drawing, pictograms } from '../sheet/pictograms.ts';
import { plainSvg, pngOf } from './drawn.ts';
import { pixels, type Twips } from './style/units.ts';

interface Room {
  readonly width: Twips;
  readonly height: Twips;
}

/** A picture at its own size, or smaller where it has not the room. */
export function pictureRun(picture: Picture, alt: string, room: Room): ImageRun {
  const scale = Math.min(1, pixels(room.width) / picture.width, pixels(room.height) / picture.height);
  return new ImageRun({
    ...dataOf(picture),
    transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
    altText: { name: picture.name, description: alt },
  });
}

type SvgData = Pick<Extract<IImageOptions, { type: 'svg' }>, 'type' | 'data' | 'fallback'>;

/** Word draws an SVG sharply; what cannot gets its pixels. */
function dataOf({
  type,
  bytes,
}: Picture): SvgData | { readonly type: 'png' | 'jpg'; readonly data: Uint8Array } {
  if (type === 'svg') return svgData(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return { type: type === 'jpeg' ? 'jpg' : 'png', data: bytes };
}

/** A drawing that the words beside it make plain: screen readers pass it by. @param side in twips */
export function pictogramRun(name: Pictogram, side: Twips, colour: string): ImageRun {
  return drawingRun(svgOf(pictograms[name], colour), side, { decorative: true });
}

/** A drawing of our own. */
export function drawingRun(
  svg: string,
  side: Twips,
  words: Pick<IImageOptions, 'altText' | 'decorative'>,
): ImageRun {
  const size = Math.round(pixels(side));
  return new ImageRun({
    ...ownData(svg),
    transformation: { width: size, height: size },
    ...words,
  });
}

/** The kit's own drawings stand in every document: each is made once a run. */
const own = new Map<string, SvgData>();

function ownData(svg: string): SvgData {
  const data = own.get(svg) ?? svgData(Buffer.from(svg));
  own.set(svg, data);
  return data;
}

function svgData(svg: Buffer): SvgData {
  return { type: 'svg', data: plainSvg(svg), fallback: { type: 'png', data: pngOf(svg) } };
}

/** Side of a pictogram in pixels: its PNG has twice as many, enough to print at its size. */
const drawnSide = 40;

function svgOf({ viewBox, path }: Drawing, colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${drawnSide}" height="${drawnSide}" viewBox="0 0 ${viewBox} ${viewBox}"><path fill="#${colour}" d="${path}"/></svg>`;
}
