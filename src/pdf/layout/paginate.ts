import { bestBreaks } from './breaks.ts';
import { type FrameSpans, frameSpaceAt, frameSpans, paintFrames } from './frame.ts';
import { sliced } from './slice.ts';
import { gapBetween, type Layer, type Strip } from './strip.ts';

/** What stands on one page: layers in points from its upper left. */
export interface Page {
  readonly layers: readonly Layer[];
  /** The part of its room that is used, from 0 to 1. */
  readonly filled: number;
  /** It begins with what looks left over there. */
  readonly leftOver?: boolean;
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

/** Divides strips over pages, so that the document as a whole looks best. Nothing is ever lost. */
export function paginate(all: readonly Strip[], room: Room): readonly Page[] {
  const strips = all.flatMap((one) => (one.height > room.height ? sliced(one, room.height) : [one]));
  const heights = { first: room.height + room.firstRise, other: room.height };
  const spans = frameSpans(strips);
  const headHeight = (first: Strip): number => (repeats(first, room) ? first.head!.height : 0);
  const ends = bestBreaks(strips, { heights, spans, headHeight });
  const pages = ends.map((end, index): Page => {
    const start = ends[index - 1] ?? 0;
    const own = index === 0 ? raised(room) : room;
    return setPage(strips, start, end, own, spans);
  });
  return pages.length > 0 ? pages : [{ layers: [], filled: 0 }];
}

function raised(room: Room): Room {
  return { ...room, top: room.top - room.firstRise, height: room.height + room.firstRise };
}

/** Whether the head of a table is repeated above a strip: not where it would take much of the page. */
function repeats({ head }: Strip, { height }: Room): boolean {
  return head !== undefined && head.height <= height * highestHead;
}

function setPage(strips: readonly Strip[], start: number, end: number, room: Room, spans: FrameSpans): Page {
  const begin = strips[start]!;
  const repeated = repeats(begin, room) ? begin.head!.strips() : [];
  const own = [...repeated.map((one) => ({ ...one, frames: begin.frames })), ...strips.slice(start, end)];
  const tops: number[] = [];
  let bottom = room.top + frameSpaceAt(begin, start, spans);
  for (const [index, one] of own.entries()) {
    const gap = index === 0 ? 0 : gapBetween(own[index - 1]!, one);
    tops.push(bottom + gap);
    bottom += gap + one.height;
  }
  const frames = paintFrames(own, tops, (frame) => ({
    first: spans.first.get(frame)! >= start,
    last: spans.last.get(frame)! < end,
  }));
  const layers = own.flatMap((one, index) =>
    one.layers.map((layer): Layer => ({ ...layer, x: layer.x + room.left, y: layer.y + tops[index]! })),
  );
  return {
    layers: [...frames.map((layer) => ({ ...layer, x: layer.x + room.left })), ...layers],
    filled: (bottom - room.top) / room.height,
    leftOver: begin.joins === true,
  };
}
