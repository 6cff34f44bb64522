import type { Mark } from './marks.ts';
import { type Layer, type Strip, strip } from './strip.ts';

/**
 * Cuts a strip that is higher than a page into slices, so that none of its marks is lost. Only content of
 * odd size needs this, such as a framed text over several pages in a cell.
 *
 * @param height of a slice
 */
export function sliced(one: Strip, height: number): readonly Strip[] {
  const count = Math.ceil(one.height / height);
  return Array.from({ length: count }, (_, index) => {
    const from = index * height;
    const layers = one.layers.map((layer) =>
      sliceOf(layer, from, index === count - 1 ? Infinity : from + height),
    );
    const part = strip(Math.min(height, one.height - from), [], { frames: one.frames, hold: 'loose' });
    return { ...part, layers, ...(index === 0 ? { before: one.before } : {}) };
  });
}

/** The marks whose feet stand between two heights. */
function sliceOf(layer: Layer, from: number, to: number): Layer {
  const inside = (mark: Mark): boolean => {
    const foot = layer.y + mark.y + ('height' in mark ? (mark.height ?? 0) : 0);
    return (foot > from || from === 0) && foot <= to;
  };
  return { x: layer.x, y: layer.y - from, marks: layer.marks.filter(inside) };
}
