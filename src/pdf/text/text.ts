import type { Inline } from '../../lesson/prose.ts';
import type { FaceSet } from '../faces.ts';
import type { Context } from '../layout/context.ts';
import { type Hold, type Strip, strip } from '../layout/strip.ts';
import type { TextStyle } from '../style/style.ts';
import type { Tag } from '../tags/element.ts';
import { breakLines, type Line } from './break.ts';
import { lineMarks } from './line-marks.ts';
import { newTagger } from './tagger.ts';
import { wordsOf } from './words.ts';

export interface TextOptions {
  readonly tag: Tag;
  /** Prose keeps to a readable measure; cells and labels fill their width. */
  readonly fill?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

/**
 * Lays out a paragraph: a strip for each line. The first two and the last two lines stay together.
 *
 * @param style of its letters
 */
export function textStrips(
  content: readonly Inline[],
  style: TextStyle,
  context: Context,
  { tag, fill = false, align = 'left' }: TextOptions,
): readonly Strip[] {
  const room = fill ? context.width : Math.min(context.width, context.style.measure);
  const width = Math.max(room, style.size * narrowest);
  const lines = breakLines(wordsOf(content, style, context), width, context);
  const leading = leadingOf(content, style, context);
  const tagger = newTagger(tag);
  return lines.map((line, index) => {
    const height = Math.max(leading, tallest(line));
    const x = (width - line.width) * shifts[align];
    const marks = lineMarks(line, {
      x,
      baseline: height - leading + baselineIn(leading, style, context.faces),
      last: index === lines.length - 1,
      tagger,
      context,
    });
    return strip(height, marks, { hold: holdOf(index, lines.length) });
  });
}

/** Text of one kind, without marks. */
export function plainStrips(
  text: string,
  style: TextStyle,
  context: Context,
  options: TextOptions,
): readonly Strip[] {
  return textStrips([{ kind: 'text', text }], style, context, options);
}

/** However deep text is nested, this many ems remain: less, and each letter would take a line. */
const narrowest = 4;

const shifts = { left: 0, center: 0.5, right: 1 } as const;

function holdOf(index: number, count: number): Hold {
  return count > 1 && (index === 0 || index === count - 2) ? 'firm' : 'loose';
}

/** Text with gaps to fill in by hand has wider lines. */
function leadingOf(content: readonly Inline[], { leading }: TextStyle, { style }: Context): number {
  const writes = content.some((inline) => inline.kind === 'gap' && inline.answer === undefined);
  return writes ? Math.max(leading, style.gap.leading) : leading;
}

function tallest(line: Line): number {
  let height = 0;
  for (const { pieces } of line.words) {
    for (const piece of pieces)
      if (piece.kind === 'picture') height = Math.max(height, piece.height + piece.run.size * 0.35);
  }
  return height;
}

/** The baseline that centres capitals in a line, so that boxes and badges beside it stand level. */
export function baselineIn(leading: number, { size, role }: TextStyle, faces: FaceSet): number {
  const { capHeight } = faces.chains[role][0].table;
  return leading / 2 + (capHeight / 2000) * size;
}

/** Width that content takes on one line, in points. */
export function naturalWidth(content: readonly Inline[], style: TextStyle, context: Context): number {
  let widest = 0;
  let line = 0;
  for (const { width, space, breaks } of wordsOf(content, style, context)) {
    line = breaks ? width : line + width + (line === 0 ? 0 : (space?.width ?? 0));
    widest = Math.max(widest, line);
  }
  return widest;
}

/** Width of the longest word: less, and it would have to be cut. */
export function longestWord(content: readonly Inline[], style: TextStyle, context: Context): number {
  return Math.max(0, ...wordsOf(content, style, context).map(({ width }) => width));
}
