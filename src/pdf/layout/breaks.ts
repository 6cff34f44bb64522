import { type FrameSpans, frameSpaceAt, openPadding } from './frame.ts';
import { gapBetween, type Hold, type Strip } from './strip.ts';

/** What pages offer, and what they need beside their strips. */
export interface PageNeeds {
  /** Of the room that pages give to strips: more on the first, which has no running head. */
  readonly heights: { readonly first: number; readonly other: number };
  readonly spans: FrameSpans;
  /** Height of what is repeated above a strip when a page begins with it. */
  readonly headHeight: (first: Strip) => number;
}

/**
 * What a break costs, by how the strip above holds on. A page that is filled to 58 percent costs as much as
 * a broken wish, one that is filled to 47 percent as much as a broken whole; nothing else costs as much as
 * what must not be.
 */
const breakCost: Readonly<Record<Hold, number>> = {
  loose: 0,
  soft: 2,
  wish: 18,
  whole: 28,
  strong: 45,
  firm: 10_000,
};

/** A piece of what belongs together that is lower than this part of a page looks lost on it. */
const stubPart = 0.09;
const stubCost = 10;

/** What a page costs for its paper. */
const paperCost = 12;

/** How much an empty foot weighs; more on the first page, which is seen before all others. */
const emptyWeight = 100;
const frontWeight = 120;

/** What it is worth that a page begins with a section. */
const sectionWorth = 6;

/** A last page that is filled less than this is hardly worth its paper. */
const lastPart = 0.25;
const lastWeight = 100;

/**
 * Where pages end, as indices after their last strip, so that the document as a whole costs least: few
 * pages with a wide empty foot, few things broken that had better stay together, no lost pieces.
 *
 * Nearly every place may begin a page, and every place after it may end that page. So whatever belongs to one
 * place alone is worked out before.
 */
export function bestBreaks(strips: readonly Strip[], needs: PageNeeds): readonly number[] {
  const places = placesOf(strips, needs);
  const costs = places.map((_, index) => (index === 0 ? 0 : Number.POSITIVE_INFINITY));
  const froms = places.map(() => 0);
  for (let start = 0; start < strips.length; start++) {
    const way = costs[start]!;
    if (way === Number.POSITIVE_INFINITY) continue;
    const { room } = places[start]!;
    let used = 0;
    for (let end = start + 1; end < places.length; end++) {
      const { gap, height, open, breakHere } = places[end]!;
      // A strip alone is always let in, so that none is lost.
      const alone = end === start + 1;
      used += alone ? height : height + gap;
      if (!alone && used > room + tolerance) break;
      if (!alone && used + open > room + tolerance) continue;
      const filled = used / room;
      const cost =
        way + (end < strips.length ? pageCost(filled, start) + breakHere : lastCost(filled, start));
      if (cost < costs[end]!) {
        costs[end] = cost;
        froms[end] = start;
      }
    }
  }
  return endsOf(froms);
}

/** Between two strips, or after the last. */
interface Place {
  /** Height of the strip above, and of the space above that. */
  readonly height: number;
  readonly gap: number;
  /** What frames take at the foot of a page that ends here. */
  readonly open: number;
  /** What it costs to end a page here, however full. */
  readonly breakHere: number;
  /** Room for strips on a page that begins here. */
  readonly room: number;
}

function placesOf(strips: readonly Strip[], { heights, spans, headHeight }: PageNeeds): readonly Place[] {
  const stubs = stubCosts(strips, heights.other * stubPart);
  return Array.from({ length: strips.length + 1 }, (_, index) => {
    const above = strips[index - 1];
    const below = strips[index];
    const page = index === 0 ? heights.first : heights.other;
    return {
      height: above?.height ?? 0,
      gap: index > 1 ? gapBetween(strips[index - 2]!, above!) : 0,
      open: above && below ? openPadding(above, below) : 0,
      breakHere:
        above && below ? breakCost[above.hold] - (below.opens ? sectionWorth : 0) + stubs[index]! : 0,
      room: below ? page - headHeight(below) - frameSpaceAt(below, index, spans) : page,
    };
  });
}

function pageCost(filled: number, start: number): number {
  const empty = Math.max(0, 1 - filled);
  return paperCost + (start === 0 ? frontWeight : emptyWeight) * empty * empty;
}

function lastCost(filled: number, start: number): number {
  return start === 0 ? 0 : Math.max(0, lastPart - filled) * lastWeight;
}

/** Follows the ways back from the end. */
function endsOf(froms: readonly number[]): readonly number[] {
  const ends: number[] = [];
  for (let at = froms.length - 1; at > 0; at = froms[at]!) ends.unshift(at);
  return ends;
}

/** What it costs to end a page before each strip for the small pieces that this leaves at either side. */
function stubCosts(strips: readonly Strip[], low: number): readonly number[] {
  const costs = strips.map(() => 0);
  for (let begin = 0, end = 0; begin < strips.length; begin = end + 1) {
    end = begin;
    while (end < strips.length - 1 && strips[end]!.hold !== 'loose') end++;
    const total = sum(strips.slice(begin, end + 1).map(({ height }) => height));
    let above = 0;
    for (let at = begin + 1; at <= end; at++) {
      above += strips[at - 1]!.height;
      costs[at] = (above < low ? stubCost : 0) + (total - above < low ? stubCost : 0);
    }
  }
  return costs;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const tolerance = 0.01;
