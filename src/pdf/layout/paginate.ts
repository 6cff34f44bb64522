import { paintFrames } from './frame.ts';
import { sliced } from './slice.ts';
import { type Frame, gapBetween, type Hold, type Layer, type Strip } from './strip.ts';

/** What stands on one page: layers in points from its upper left. */
export interface Page {
  readonly layers: readonly Layer[];
}

/** The part of a page that strips fill. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  /** How much higher the first page begins, which has no running head above it. */
  readonly firstRise: number;
}

/** The part of a page that the repeated head of a table may take. */
const highestHead = 0.3;

/** A page that is filled less than this may break what had better stay together. */
const wellFilled = 0.62;

/**
 * Divides strips over pages.
 *
 * A page takes strips as long as they fit. Where the next does not, the page ends at the last place where
 * strips are loose; without such a place, or where the page would stay rather empty, at one where keeping
 * together was only wished; and without that too, simply here, since nothing may be lost.
 */
export function paginate(all: readonly Strip[], room: Room): readonly Page[] {
  const strips = all.flatMap((one) => (one.height > room.height ? sliced(one, room.height) : [one]));
  const pages: Page[] = [];
  const ends = lastStripOf(strips);
  const begun = new Set<Frame>();
  for (let start = 0; start < strips.length; ) {
    const first = strips[start]!;
    const head = headOf(first, room);
    const own = pages.length === 0 ? raised(room) : room;
    const end = pageEnd(strips, start, own.height - headHeight(head) - frameSpace(first, begun));
    pages.push(
      setPage([...head, ...strips.slice(start, end)], own, begun, (frame) => ends.get(frame)! < end),
    );
    for (const { frames } of strips.slice(start, end)) for (const { frame } of frames) begun.add(frame);
    start = end;
  }
  return pages.length > 0 ? pages : [{ layers: [] }];
}

function raised(room: Room): Room {
  return { ...room, top: room.top - room.firstRise, height: room.height + room.firstRise };
}

/** The head to repeat; one that would take much of the page is not repeated. */
function headOf({ head, frames }: Strip, { height }: Room): readonly Strip[] {
  if (!head || head.height > height * highestHead) return [];
  return head.strips().map((one) => ({ ...one, frames }));
}

function headHeight(head: readonly Strip[]): number {
  return head.reduce((sum, { height }) => sum + height, 0);
}

/** Room at the top of a page for the frames that go on there. */
function frameSpace(first: Strip, begun: ReadonlySet<Frame>): number {
  return sum(first.frames.filter(({ frame }) => begun.has(frame)).map(({ frame }) => frame.padding));
}

/** Index after the last strip that goes on the page. */
function pageEnd(strips: readonly Strip[], start: number, height: number): number {
  let used = 0;
  let filled = 0;
  const best: Record<Hold, number> = { loose: 0, wish: 0, firm: 0 };
  for (let index = start; index < strips.length; index++) {
    const one = strips[index]!;
    const above = index === start ? undefined : strips[index - 1]!;
    if (above) used += gapBetween(above, one);
    used += one.height;
    if (used > height + tolerance && index > start) {
      const wanted = filled < height * wellFilled ? Math.max(best.loose, best.wish) : best.loose;
      return wanted || best.wish || index;
    }
    const next = strips[index + 1];
    // A frame that goes on needs its padding below the last strip.
    if (next && used + openPadding(one, next) <= height + tolerance) {
      best[one.hold] = index + 1;
      if (one.hold === 'loose') filled = used;
    }
  }
  return strips.length;
}

function openPadding(last: Strip, next: Strip): number {
  if (last.frames.length === 0 || next.frames.length === 0) return 0;
  return sum(
    last.frames
      .filter(({ frame }) => next.frames.some((around) => around.frame === frame))
      .map(({ frame }) => frame.padding),
  );
}

function setPage(
  strips: readonly Strip[],
  room: Room,
  begun: ReadonlySet<Frame>,
  ended: (frame: Frame) => boolean,
): Page {
  const tops: number[] = [];
  let bottom = room.top + frameSpace(strips[0]!, begun);
  for (const [index, one] of strips.entries()) {
    const gap = index === 0 ? 0 : gapBetween(strips[index - 1]!, one);
    tops.push(bottom + gap);
    bottom += gap + one.height;
  }
  const frames = paintFrames(strips, tops, (frame) => ({ first: !begun.has(frame), last: ended(frame) }));
  const layers = strips.flatMap((one, index) =>
    one.layers.map((layer): Layer => ({ ...layer, x: layer.x + room.left, y: layer.y + tops[index]! })),
  );
  return { layers: [...frames.map((layer) => ({ ...layer, x: layer.x + room.left })), ...layers] };
}

/** For each frame the index of the last strip in it. */
function lastStripOf(strips: readonly Strip[]): ReadonlyMap<Frame, number> {
  const last = new Map<Frame, number>();
  for (const [index, { frames }] of strips.entries()) for (const { frame } of frames) last.set(frame, index);
  return last;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const tolerance = 0.01;
