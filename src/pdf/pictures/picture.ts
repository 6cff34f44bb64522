import type { Picture } from '../../lesson/prose.ts';
import { px } from '../style/units.ts';
import type { Compressed } from '../writer/file.ts';
import type { Value } from '../writer/syntax.ts';
import { jpegImage } from './jpeg.ts';
import { pngImage } from './png.ts';
import { rasterImage } from './raster.ts';
import { svgDrawing } from './svg.ts';

/** A picture as PDF embeds it, made once and shared by all documents. */
export type PreparedPicture = Drawing | RasterImage;

/** Paths: sharp at any size. */
export interface Drawing {
  readonly kind: 'drawing';
  /** In a space with `y` downwards. */
  readonly operators: Compressed;
  readonly width: number;
  readonly height: number;
  /** Opacities that the operators name `A<percent>`. */
  readonly opacities: readonly number[];
}

/** Pixels. */
export interface RasterImage {
  readonly kind: 'image';
  readonly entries: Readonly<Record<string, Value | undefined>>;
  readonly data: Compressed;
  /** The data came compressed, and the entries name its filter. */
  readonly filtered: boolean;
  readonly mask?: RasterImage;
}

const prepared = new WeakMap<Uint8Array, PreparedPicture>();

/** Makes a picture ready to embed. Each picture is made once. */
export function preparePicture(picture: Picture): PreparedPicture {
  const known = prepared.get(picture.bytes);
  if (known) return known;
  const made = makers[picture.type](picture);
  prepared.set(picture.bytes, made);
  return made;
}

const makers: Readonly<Record<Picture['type'], (picture: Picture) => PreparedPicture>> = {
  png: ({ bytes }) => pngImage(bytes),
  jpeg: ({ bytes }) => jpegImage(bytes),
  svg: ({ bytes, width }) => svgDrawing(bytes) ?? rasterImage(bytes, px(width)),
};
