import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { GreyPage } from './grey-pages.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Writes a picture as PNG: eight bits of grey, each row as the difference from the one above. */
export function writePng({ width, height, pixels }: GreyPage): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    rows[y * (width + 1)] = up;
    for (let x = 0; x < width; x++) {
      const above = y === 0 ? 0 : pixels[(y - 1) * width + x]!;
      rows[y * (width + 1) + 1 + x] = pixels[y * width + x]! - above;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Reads a picture that `writePng` wrote. */
export function readPng(file: Buffer): GreyPage {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const length = file.readUInt32BE(33);
  const rows = inflateSync(file.subarray(41, 41 + length));
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    if (rows[y * (width + 1)] !== up)
      throw new Error('not a picture of these tests: renew it with UPDATE_PICTURES=1');
    for (let x = 0; x < width; x++) {
      const above = y === 0 ? 0 : pixels[(y - 1) * width + x]!;
      pixels[y * width + x] = rows[y * (width + 1) + 1 + x]! + above;
    }
  }
  return { width, height, pixels };
}

/** The filter of rows that are written as the difference from the one above. */
const up = 2;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
