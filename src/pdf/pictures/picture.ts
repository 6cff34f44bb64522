import type { Picture } from '../../lesson/prose.ts';
import { px } from '../style/units.ts';
import { jpegImage } from './jpeg.ts';
import { pngImage } from './png.ts';
import type { PreparedPicture } from './prepared.ts';
import { rasterImage } from './raster.ts';
import { svgDrawing } from './svg.ts';

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
