import type { Mark } from './marks.ts';
import { type Frame, type FramePart, gapBetween, indent, type Layer, type Strip, strip } from './strip.ts';

/** Draws the part of a frame that stands on a page. */
export type FrameLook = (width: number, height: number, part: FramePart) => readonly Mark[];

export interface FrameSize {
  /** Outer width. */
  readonly width: number;
  /** Inner space above and below. */
  readonly padding: number;
  /** Inner space at the left; the strips inside are laid out to fit. */
  readonly left: number;
}

/** Puts a frame around strips. It may run over pages. */
export function framed(
  strips: readonly Strip[],
  look: FrameLook,
  { width, padding, left }: FrameSize,
): readonly Strip[] {
  const around = { frame: { padding, paint: look } satisfies Frame, x: 0, width };
  const frames = [around];
  const last = strips.length - 1;
  const body = indent(strips, left).map(
    (one, index): Strip => ({
      ...one,
      before: index === 0 ? 0 : one.before,
      after: index === last ? 0 : one.after,
      hold: index === last ? 'firm' : one.hold,
      frames: one.frames.length > 0 ? [around, ...one.frames] : frames,
    }),
  );
  return [strip(padding, [], { hold: 'firm', frames }), ...body, strip(padding, [], { frames })];
}

/** Joins strips into one that no page break cuts. Frames are drawn in place. */
export function solid(strips: readonly Strip[]): Strip {
  const tops = topsOf(strips);
  const layers: Layer[] = [...paintFrames(strips, tops, () => ({ first: true, last: true }))];
  for (const [index, one] of strips.entries()) {
    for (const layer of one.layers) layers.push({ ...layer, y: layer.y + tops[index]! });
  }
  const height = strips.length === 0 ? 0 : tops.at(-1)! + strips.at(-1)!.height;
  return {
    ...strip(height, []),
    layers,
    before: strips[0]?.before ?? 0,
    after: strips.at(-1)?.after ?? 0,
  };
}

/** Where strips under each other begin. */
export function topsOf(strips: readonly Strip[]): readonly number[] {
  let bottom = 0;
  return strips.map((one, index) => {
    const top = index === 0 ? 0 : bottom + gapBetween(strips[index - 1]!, one);
    bottom = top + one.height;
    return top;
  });
}

/**
 * The frames of placed strips, outermost first, each drawn once around all that it holds.
 *
 * @param tops where each strip begins
 * @param partOf which ends of a frame are among the strips
 */
export function paintFrames(
  strips: readonly Strip[],
  tops: readonly number[],
  partOf: (frame: Frame) => FramePart,
): readonly Layer[] {
  const spans = new Map<Frame, { x: number; width: number; top: number; bottom: number }>();
  for (const [index, one] of strips.entries()) {
    for (const { frame, x, width } of one.frames) {
      const bottom = tops[index]! + one.height;
      const span = spans.get(frame);
      if (span) span.bottom = bottom;
      else spans.set(frame, { x, width, top: tops[index]!, bottom });
    }
  }
  return [...spans].map(([frame, { x, width, top, bottom }]) => {
    const part = partOf(frame);
    const from = part.first ? top : top - frame.padding;
    const to = part.last ? bottom : bottom + frame.padding;
    return { x, y: from, marks: frame.paint(width, to - from, part) };
  });
}

/** Where each frame begins and ends, as indices of its first and its last strip. */
export interface FrameSpans {
  readonly first: ReadonlyMap<Frame, number>;
  readonly last: ReadonlyMap<Frame, number>;
}

/** The frames around strips. */
export function frameSpans(strips: readonly Strip[]): FrameSpans {
  const first = new Map<Frame, number>();
  const last = new Map<Frame, number>();
  for (const [index, { frames }] of strips.entries()) {
    for (const { frame } of frames) {
      if (!first.has(frame)) first.set(frame, index);
      last.set(frame, index);
    }
  }
  return { first, last };
}

/** Room at the top of a page for the frames that go on there, when it begins with the strip at an index. */
export function frameSpaceAt({ frames }: Strip, index: number, { first }: FrameSpans): number {
  let space = 0;
  for (const { frame } of frames) if (first.get(frame)! < index) space += frame.padding;
  return space;
}

/** Room at the foot of a page for the frames that go on with the next strip. */
export function openPadding(last: Strip, next: Strip): number {
  let space = 0;
  for (const { frame } of last.frames)
    if (next.frames.some((around) => around.frame === frame)) space += frame.padding;
  return space;
}
