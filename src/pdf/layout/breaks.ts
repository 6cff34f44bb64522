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
 * a broken wish; nothing else costs as much as what must not be.
 */
const breakCost: Readonly<Record<Hold, number>> = { loose: 0, soft: 2, wish: 18, strong: 45, firm: 10_000 };

/** A piece of what belongs together that is lower than this part of a page looks lost on it. */
const stubPart = 0.09;
const stubCost = 10;

/** What a page costs for its paper. */
const paperCost = 12;

/** What it is worth that a page begins with a section. */
const sectionWorth = 6;

/** A last page that is filled less than this is hardly worth its paper. */
const lastPart = 0.25;
const lastWeight = 80;

/** The best way to a place: what it costs, and where its last page begins. */
interface Way {
  readonly cost: number;
  readonly from: number;
}

/**
 * Where pages end, as indices after their last strip, so that the document as a whole costs least: few
 * pages with a wide empty foot, few things broken that had better stay together, no lost pieces.
 */
export function bestBreaks(strips: readonly Strip[], needs: PageNeeds): readonly number[] {
  const stubs = stubCosts(strips, needs.heights.other * stubPart);
  const ways: (Way | undefined)[] = Array.from({ length: strips.length + 1 });
  ways[0] = { cost: 0, from: 0 };
  for (let start = 0; start < strips.length; start++) {
    const way = ways[start];
    if (!way) continue;
    for (const { end, filled } of pagesFrom(start, strips, needs)) {
      const next = strips[end];
      const page = next
        ? pageCost(filled, strips[end - 1]!.hold, next) + stubs[end]!
        : lastCost(filled, start);
      const cost = way.cost + page;
      if (cost < (ways[end]?.cost ?? Number.POSITIVE_INFINITY)) ways[end] = { cost, from: start };
    }
  }
  return endsOf(ways);
}

/** A page that a document may have: the index after its last strip, and the part of it that is filled. */
interface PossiblePage {
  readonly end: number;
  readonly filled: number;
}

/** Every page that may begin with a strip, short ones first: a strip alone always may, so that none is lost. */
function pagesFrom(
  start: number,
  strips: readonly Strip[],
  { heights, spans, headHeight }: PageNeeds,
): readonly PossiblePage[] {
  const first = strips[start]!;
  const room = start === 0 ? heights.first : heights.other;
  const height = room - headHeight(first) - frameSpaceAt(first, start, spans);
  const pages: PossiblePage[] = [];
  let used = 0;
  for (let end = start + 1; end <= strips.length; end++) {
    const one = strips[end - 1]!;
    const alone = end === start + 1;
    used += one.height + (alone ? 0 : gapBetween(strips[end - 2]!, one));
    if (!alone && used > height + tolerance) break;
    const next = strips[end];
    if (alone || !next || used + openPadding(one, next) <= height + tolerance)
      pages.push({ end, filled: used / height });
  }
  return pages;
}

function pageCost(filled: number, hold: Hold, next: Strip): number {
  const empty = Math.max(0, 1 - filled);
  return paperCost + 100 * empty * empty + breakCost[hold] - (next.opens ? sectionWorth : 0);
}

function lastCost(filled: number, start: number): number {
  return start === 0 ? 0 : Math.max(0, lastPart - filled) * lastWeight;
}

/** Follows the ways back from the end. */
function endsOf(ways: readonly (Way | undefined)[]): readonly number[] {
  const ends: number[] = [];
  for (let at = ways.length - 1; at > 0; at = ways[at]!.from) ends.unshift(at);
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
