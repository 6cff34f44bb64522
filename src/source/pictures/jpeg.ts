import { type Drawn, type Fault, fault } from './drawn.ts';

/** Markers that start a frame which browsers and PDF readers draw: baseline, extended, progressive. */
const frames = [0xc0, 0xc1, 0xc2];
const startOfScan = 0xda;

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** The size of a JPEG that has a frame, a scan and an end. */
export function readJpeg(bytes: Uint8Array): Drawn | Fault {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(Buffer.from([0xff, 0xd9]));
  let drawn: Drawn | undefined;
  for (let at = 2; at + 9 < end && file[at] === 0xff; ) {
    const marker = file[at + 1]!;
    const length = file.readUInt16BE(at + 2);
    if (marker === startOfScan)
      return drawn && drawn.width * drawn.height > 0 ? drawn : fault('picture-broken');
    if (frames.includes(marker))
      drawn = { height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) };
    at += marker === 0xff ? 1 : 2 + length;
  }
  return fault('picture-broken');
}
