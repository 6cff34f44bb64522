import { array, dict, name, num, type Value } from '../writer/syntax.ts';
import { imageOfPixels } from './pixels.ts';
import type { RasterImage } from './prepared.ts';
import { pngPixels } from './raster.ts';

/**
 * A PNG. Its rows pass through as they are where PDF knows them too: grey, RGB or palette, not interlaced,
 * without transparency. All others are decoded.
 */
export function pngImage(bytes: Uint8Array): RasterImage {
  const png = readPng(bytes);
  return passes(png) ? passedThrough(png) : imageOfPixels(pngPixels(bytes, png.width, png.height));
}

interface Png {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colourType: number;
  readonly interlaced: boolean;
  readonly transparent: boolean;
  readonly palette: Buffer | undefined;
  readonly rows: Buffer;
}

const grey = 0;
const rgb = 2;
const indexed = 3;

function passes({ colourType, interlaced, transparent, palette }: Png): boolean {
  if (interlaced || transparent) return false;
  return colourType === grey || colourType === rgb || (colourType === indexed && palette !== undefined);
}

function passedThrough({ width, height, bits, colourType, palette, rows }: Png): RasterImage {
  const parameters = {
    Predictor: '15',
    Colors: colourType === rgb ? '3' : '1',
    BitsPerComponent: num(bits),
    Columns: num(width),
  };
  return {
    kind: 'image',
    filtered: true,
    data: { bytes: rows, length: rows.length },
    entries: {
      Type: name('XObject'),
      Subtype: name('Image'),
      Width: num(width),
      Height: num(height),
      BitsPerComponent: num(bits),
      ColorSpace: colourSpace(colourType, palette),
      Filter: name('FlateDecode'),
      DecodeParms: dict(parameters),
    },
  };
}

function colourSpace(colourType: number, palette: Buffer | undefined): Value {
  if (colourType !== indexed || !palette) return name(colourType === rgb ? 'DeviceRGB' : 'DeviceGray');
  const highest = num(palette.length / 3 - 1);
  return array([name('Indexed'), name('DeviceRGB'), highest, `<${palette.toString('hex')}>`]);
}

const signatureLength = 8;

function readPng(bytes: Uint8Array): Png {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = [...chunksOf(file)];
  const data = (type: string): Buffer | undefined => chunks.find((chunk) => chunk.type === type)?.data;
  const header = data('IHDR');
  if (!header) throw new Error('A PNG without a header');
  const colourType = header.readUInt8(9);
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    bits: header.readUInt8(8),
    colourType,
    interlaced: header.readUInt8(12) !== 0,
    transparent: colourType > indexed || data('tRNS') !== undefined,
    palette: data('PLTE'),
    rows: Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data)),
  };
}

function* chunksOf(file: Buffer): Iterable<{ readonly type: string; readonly data: Buffer }> {
  for (let at = signatureLength; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    yield { type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}
