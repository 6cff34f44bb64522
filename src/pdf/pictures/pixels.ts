import { compressOnce } from '../writer/compress.ts';
import { name, num } from '../writer/syntax.ts';
import type { RasterImage } from './prepared.ts';

/** Pixels as red, green, blue and alpha, colours multiplied by alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** An image of pixels, with a mask where some are see-through. */
export function imageOfPixels({ width, height, rgba }: Pixels): RasterImage {
  const count = width * height;
  const colours = new Uint8Array(count * 3);
  const alphas = new Uint8Array(count);
  let opaque = true;
  for (let pixel = 0; pixel < count; pixel++) {
    const alpha = rgba[pixel * 4 + 3]!;
    alphas[pixel] = alpha;
    if (alpha !== 255) opaque = false;
    for (let channel = 0; channel < 3; channel++) {
      const value = rgba[pixel * 4 + channel]!;
      colours[pixel * 3 + channel] = alpha === 0 ? 255 : Math.min(255, Math.round((value * 255) / alpha));
    }
  }
  const image = plainImage(width, height, 'DeviceRGB', colours);
  return opaque ? image : { ...image, mask: plainImage(width, height, 'DeviceGray', alphas) };
}

function plainImage(width: number, height: number, colourSpace: string, bytes: Uint8Array): RasterImage {
  return {
    kind: 'image',
    filtered: false,
    data: compressOnce(bytes),
    entries: {
      Type: name('XObject'),
      Subtype: name('Image'),
      Width: num(width),
      Height: num(height),
      BitsPerComponent: '8',
      ColorSpace: name(colourSpace),
    },
  };
}
