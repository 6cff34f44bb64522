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
const lastCost = 80;

/** The best way to a place: what it costs, and where its last page begins. */
interface Way {
  readonly cost: number;
  readonly from: number;
  readonly first: boolean;
}

/**
 * Where pages end, as indices after their last strip, so that the document as a whole costs least: few
 * pages with a wide empty foot, few things broken that had better stay together, no lost pieces.
 */
export function bestBreaks(strips: readonly Strip[], needs: PageNeeds): readonly number[] {
  const { heights, spans, headHeight } = needs;
  const count = strips.length;
  const stubs = stubCosts(strips, heights.other * stubPart);
  const ways: (Way | undefined)[] = Array.from({ length: count + 1 });
  ways[0] = { cost: 0, from: 0, first: true };
  for (let start = 0; start < count; start++) {
    const way = ways[start];
    if (!way) continue;
    const page = way.first ? heights.first : heights.other;
    const first = strips[start]!;
    const height = page - headHeight(first) - frameSpaceAt(first, start, spans);
    let used = 0;
    for (let end = start + 1; end <= count; end++) {
      const one = strips[end - 1]!;
      used += one.height + (end - 1 === start ? 0 : gapBetween(strips[end - 2]!, one));
      if (used > height + tolerance && end > start + 1) break;
      const next = strips[end];
      if (next && used + openPadding(one, next) > height + tolerance && end > start + 1) continue;
      const cost =
        way.cost +
        (next ? pageCost(used / height, one.hold, next) + stubs[end]! : endCost(used / height, way));
      if (cost < (ways[end]?.cost ?? Infinity)) ways[end] = { cost, from: start, first: false };
    }
  }
  return endsOf(ways);
}

function pageCost(filled: number, hold: Hold, next: Strip): number {
  const empty = Math.max(0, 1 - filled);
  return paperCost + 100 * empty * empty + breakCost[hold] - (next.opens ? sectionWorth : 0);
}

function endCost(filled: number, { first }: Way): number {
  return first ? 0 : Math.max(0, lastPart - filled) * lastCost;
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
