import type { Mark } from './marks.ts';

/**
 * How firmly a strip holds on to the next: `loose` where a page may end, `soft` between the parts of what
 * is too large to be kept whole, `wish` where a page had better not end, `whole` between the parts of what is
 * seen as one, such as a chat, `strong` where that would leave a piece almost alone, `firm` where it must not,
 * as between a heading and its text.
 */
export type Hold = 'loose' | 'soft' | 'wish' | 'whole' | 'strong' | 'firm';

/** A slice of a document over the whole width that no page break cuts: a line, a row, a picture. */
export interface Strip {
  readonly height: number;
  /** Space above, dropped at the top of a page. Between two strips the larger of `after` and `before` counts. */
  readonly before: number;
  readonly after: number;
  readonly hold: Hold;
  readonly layers: readonly Layer[];
  /** The frames around it, outermost first. */
  readonly frames: readonly FrameAround[];
  /** A page begins well here: with the head of a section. */
  readonly opens?: true;
  /** It looks left over on a page of its own: what comes before it had better come along. */
  readonly joins?: true;
  /** What comes first when a page begins with this strip: the head of its table. */
  readonly head?: RepeatedHead;
}

/** The head of a table, made anew for each page that repeats it, since each is tagged on its own. */
export interface RepeatedHead {
  readonly height: number;
  readonly strips: () => readonly Strip[];
}

/** Marks that move together. */
export interface Layer {
  readonly x: number;
  readonly y: number;
  readonly marks: readonly Mark[];
  /** Marks that need to know on which page a place stands, such as the numbers in a list of contents. */
  readonly later?: (pageOf: PageOf) => readonly Mark[];
}

/** The number of the page with an anchor. */
export type PageOf = (id: string) => number | undefined;

/** A frame that may run over pages; its part on a page is drawn once it is known. */
export interface Frame {
  readonly padding: number;
  readonly paint: (width: number, height: number, part: FramePart) => readonly Mark[];
}

/** Which end of a frame stands on the page. */
export interface FramePart {
  readonly first: boolean;
  readonly last: boolean;
}

export interface FrameAround {
  readonly frame: Frame;
  readonly x: number;
  readonly width: number;
}

/** A strip of the given height; the rest as in most strips. */
export function strip(height: number, marks: readonly Mark[], more: Partial<Strip> = {}): Strip {
  return {
    height,
    before: 0,
    after: 0,
    hold: 'loose',
    layers: marks.length > 0 ? [{ x: 0, y: 0, marks }] : [],
    frames: [],
    ...more,
  };
}

/** Moves strips to the right. */
export function indent(strips: readonly Strip[], by: number): readonly Strip[] {
  if (by === 0) return strips;
  return strips.map((one) => ({
    ...one,
    layers: one.layers.map((layer) => ({ ...layer, x: layer.x + by })),
    frames:
      one.frames.length === 0 ? one.frames : one.frames.map((around) => ({ ...around, x: around.x + by })),
    ...(one.head ? { head: headMoved(one.head, by) } : {}),
  }));
}

function headMoved({ height, strips }: RepeatedHead, by: number): RepeatedHead {
  return { height, strips: () => indent(strips(), by) };
}

/** Puts marks into the first strip, as a badge beside a text. */
export function withMarks(strips: readonly Strip[], marks: readonly Mark[]): readonly Strip[] {
  const [first, ...rest] = strips;
  if (!first) return [strip(0, marks)];
  return [{ ...first, layers: [{ x: 0, y: 0, marks }, ...first.layers] }, ...rest];
}

/** Space above the first strip and below the last. */
export function spaced(strips: readonly Strip[], before: number, after = before): readonly Strip[] {
  if (strips.length === 0) return strips;
  const changed = [...strips];
  changed[0] = { ...changed[0]!, before };
  const last = changed.length - 1;
  changed[last] = { ...changed[last]!, after };
  return changed;
}

/** Makes all strips but the last hold on to the next, and the last as told. */
export function held(strips: readonly Strip[], hold: Hold, last: Hold = 'loose'): readonly Strip[] {
  return strips.map((one, index) => {
    const wanted = index === strips.length - 1 ? last : hold;
    // Strips are many, and most hold on as firmly already.
    return strength[one.hold] >= strength[wanted] ? one : { ...one, hold: wanted };
  });
}

/** Makes what comes before a strip that `joins` hold on to it. */
export function accompanied(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((one, index) =>
    strips[index + 1]?.joins ? { ...one, hold: stronger(one.hold, 'strong') } : one,
  );
}

/** A page that ends among items leaves at least so many above and below. */
const company = 3;

/** Items under each other: a page may end between them, but leaves none of them almost alone. */
export function joined(items: readonly (readonly Strip[])[]): readonly Strip[] {
  return items.flatMap((strips, index) => {
    const below = items.length - index - 1;
    const hold = below === 0 ? 'loose' : Math.min(index + 1, below) < company ? 'strong' : 'soft';
    return held(strips, 'loose', hold);
  });
}

/** Makes the first strips hold on to each other, down to a height: what little follows a heading. */
export function heldTo(height: number, strips: readonly Strip[]): readonly Strip[] {
  let above = 0;
  return strips.map((one, index) => {
    above += one.height;
    const last = index === strips.length - 1;
    return above < height && !last ? { ...one, hold: stronger(one.hold, 'strong') } : one;
  });
}

const strength: Readonly<Record<Hold, number>> = { loose: 0, soft: 1, wish: 2, whole: 3, strong: 4, firm: 5 };

/** The firmer of two holds. */
export function stronger(a: Hold, b: Hold): Hold {
  return strength[a] >= strength[b] ? a : b;
}

/** The space between two strips. */
export function gapBetween(above: Strip, below: Strip): number {
  return Math.max(above.after, below.before);
}

/** Height of strips under each other, without the space around them. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce(
    (height, one, index) => height + one.height + (index === 0 ? 0 : gapBetween(strips[index - 1]!, one)),
    0,
  );
}
