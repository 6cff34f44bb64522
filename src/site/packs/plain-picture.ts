import { digestOfBytes } from '../../cache/digest.ts';
import type { Picture } from '../../lesson/prose.ts';
import { pngOfSvg } from '../../pdf/pictures/raster.ts';
import type { Prepare } from './pictures.ts';

/** Twice the width on the page, for screens of today; but no wider than this, in pixels. */
const widest = 960;

/** How many pictures stay in memory: editions of a lesson share theirs, lessons seldom do. */
const room = 100;

const drawn = new Map<string, Uint8Array>();

/** A picture for a platform that takes no SVG: as pixels. */
export const plainPicture: Prepare = (picture) => {
  if (picture.type !== 'svg')
    return { ending: picture.type === 'jpeg' ? 'jpg' : 'png', bytes: picture.bytes };
  return { ending: 'png', bytes: pixelsOf(picture) };
};

function pixelsOf({ bytes, width }: Picture): Uint8Array {
  const key = digestOfBytes(bytes);
  const png = drawn.get(key) ?? pngOfSvg(bytes, Math.min(widest, width * 2));
  if (drawn.size >= room) drawn.clear();
  drawn.set(key, png);
  return png;
}
