import { name, num } from '../writer/syntax.ts';
import type { RasterImage } from './prepared.ts';

const colourSpaces: Readonly<Record<number, string>> = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' };

/**
 * A JPEG, passed through as it is: PDF readers decode it themselves.
 * @throws when the bytes hold no frame header; pictures are checked when they are read
 */
export function jpegImage(bytes: Uint8Array): RasterImage {
  const { width, height, bits, components, adobe } = frameOf(bytes);
  const colourSpace = colourSpaces[components];
  if (!colourSpace) throw new Error(`A JPEG of ${components} components`);
  return {
    kind: 'image',
    filtered: true,
    data: { bytes, length: bytes.length },
    entries: {
      Type: name('XObject'),
      Subtype: name('Image'),
      Width: num(width),
      Height: num(height),
      BitsPerComponent: num(bits),
      ColorSpace: name(colourSpace),
      Filter: name('DCTDecode'),
      // Photo programs write CMYK upside down and mark it with their own segment.
      Decode: components === 4 && adobe ? '[1 0 1 0 1 0 1 0]' : undefined,
    },
  };
}

interface FrameHeader {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly components: number;
  readonly adobe: boolean;
}

/** Reads the first frame header, baseline or progressive. */
function frameOf(bytes: Uint8Array): FrameHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let adobe = false;
  let at = 2;
  while (at + 9 < bytes.length) {
    if (view.getUint8(at) !== 0xff) {
      at += 1;
      continue;
    }
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) {
      return {
        bits: view.getUint8(at + 4),
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        components: view.getUint8(at + 9),
        adobe,
      };
    }
    if (marker === 0xee && view.getUint32(at + 4) === 0x41646f62) adobe = true;
    at += standsAlone(marker) ? (marker === 0xff ? 1 : 2) : 2 + view.getUint16(at + 2);
  }
  throw new Error('A JPEG without a frame header');
}

/** SOF0 to SOF15 without the tables that share their range. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function standsAlone(marker: number): boolean {
  return marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9);
}
