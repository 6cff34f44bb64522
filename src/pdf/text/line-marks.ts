import { decoration } from '../draw/frames.ts';
import { linePath, outlined, roundedPath, stroked, writingLine } from '../draw/paths.ts';
import type { Font } from '../fonts/font.ts';
import { hex4 } from '../fonts/font.ts';
import type { Context } from '../layout/context.ts';
import { fieldMark, textField } from '../layout/field.ts';
import type { Mark, TextMark } from '../layout/marks.ts';
import { hairline, tint } from '../style/colours.ts';
import type { Slot, Tag } from '../tags/element.ts';
import type { Line } from './break.ts';
import type { Tagger } from './tagger.ts';
import { type GapPiece, type Piece, type Run, type TextPiece, textPiece } from './words.ts';

/** Where a line stands and how its pieces are tagged. */
export interface LinePlace {
  readonly x: number;
  readonly baseline: number;
  readonly last: boolean;
  readonly tagger: Tagger;
  readonly context: Context;
}

/** The marks of a line. Neighbouring pieces of one look are one mark. */
export function lineMarks(line: Line, place: LinePlace): readonly Mark[] {
  const setter = new LineSetter(place);
  for (const { space, pieces } of line.words) {
    if (space) setter.show(space);
    for (const piece of pieces) setter.show(piece);
  }
  return setter.finish(line.hyphenated);
}

/** Text that is being set: it grows as long as font, run and slot stay the same. */
interface OpenText {
  readonly slot: Slot;
  readonly font: Font;
  readonly run: Run;
  readonly x: number;
  readonly y: number;
  show: string;
}

/** Sets the pieces of a line one after the other. */
class LineSetter {
  readonly #marks: Mark[] = [];
  readonly #place: LinePlace;
  #x: number;
  #text: OpenText | undefined;
  /** Where the run that is being set began. */
  #stretch: { readonly run: Run; readonly from: number } | undefined;

  constructor(place: LinePlace) {
    this.#place = place;
    this.#x = place.x;
  }

  show(piece: Piece): void {
    if (piece.run !== this.#stretch?.run) {
      this.#endStretch();
      this.#stretch = { run: piece.run, from: this.#x };
    }
    if (piece.kind === 'text') this.#showText(piece);
    else {
      this.#endText();
      this.#marks.push(...objectMarks(piece, this.#x, this.#place));
    }
    this.#x += piece.width;
  }

  finish(hyphenated: boolean): readonly Mark[] {
    const text = this.#text;
    if (text && hyphenated) text.show += `<${hex4(text.font.softHyphen)}>`;
    this.#endStretch();
    if (text && !hyphenated && !this.#place.last) text.show += spaceOf(text, this.#place.context);
    this.#endText();
    return this.#marks;
  }

  #showText(piece: TextPiece): void {
    const { set, run } = piece;
    const { tagger, baseline } = this.#place;
    const slot = tagger.slotFor(piece);
    let x = this.#x;
    for (const { font, show, width } of set.parts) {
      const open = this.#text;
      if (open?.slot === slot && open.font === font && open.run === run) open.show += show;
      else {
        this.#endText();
        this.#text = { slot, font, run, x, y: baseline - run.rise, show };
      }
      x += (width * run.size) / 1000;
    }
  }

  #endText(): void {
    if (this.#text) this.#marks.push(textMark(this.#text));
    this.#text = undefined;
  }

  #endStretch(): void {
    const { baseline, tagger } = this.#place;
    if (this.#stretch) {
      this.#marks.push(...lookMarks(this.#stretch.run, this.#stretch.from, this.#x, baseline, tagger));
    }
    this.#stretch = undefined;
  }
}

function textMark({ slot, font, run, x, y, show }: OpenText): TextMark {
  return { kind: 'text', slot, x, y, font, size: run.size, colour: run.colour, show };
}

/** Each line ends with a real space, so that words of two lines do not run together when text is taken out. */
function spaceOf({ run, font }: OpenText, context: Context): string {
  const space = textPiece(' ', run, context).set.parts[0]!;
  return space.font === font ? space.show : '';
}

function objectMarks(
  piece: Exclude<Piece, TextPiece>,
  x: number,
  { baseline, tagger, context }: LinePlace,
): readonly Mark[] {
  if (piece.kind === 'picture') {
    const { picture, width, height } = piece;
    return [
      { kind: 'picture', slot: tagger.slotFor(piece), x, y: baseline - height, width, height, picture },
    ];
  }
  const operators = writingLine(piece.width);
  const y = baseline + 2;
  if (!context.fillable) return [{ kind: 'path', slot: tagger.slotFor(piece), x, y, operators }];
  return [decoration(operators, x, y), gapField(piece, x, y, tagger.tagForField(), context)];
}

function gapField(
  { gap, width, run }: GapPiece,
  x: number,
  bottom: number,
  tag: Tag,
  { task, style }: Context,
): Mark {
  const height = style.text.body.leading;
  const name = `${task?.id ?? 'gap'}_${gap.index + 1}`;
  const label = `${task?.label ?? ''} ${gap.index + 1}`.trim();
  return fieldMark(tag, { x, y: bottom - height, width, height }, textField(name, label, run.size));
}

/** What a run shows beside its letters: the line and area of a link, the ground of code, the line of an answer. */
function lookMarks(run: Run, from: number, to: number, baseline: number, tagger: Tagger): readonly Mark[] {
  const width = to - from;
  const underline = (thickness: number): Mark => ({
    kind: 'path',
    slot: undefined,
    x: from,
    y: baseline + run.size * 0.16,
    operators: stroked(linePath([0, 0], [width, 0]), run.colour, thickness),
  });
  if (run.link) {
    const area = { x: from, y: baseline - run.rise - run.size * 0.85, width, height: run.size * 1.15 };
    const { target, contents, note } = run.link;
    const link: Mark = { kind: 'link', annotation: tagger.annotationFor(run), ...area, target, contents };
    return note ? [link] : [link, underline(0.6)];
  }
  if (run.look === 'answer') return [underline(0.9)];
  if (run.look !== 'code') return [];
  const ground = outlined(roundedPath(-1.5, 0, width + 3, run.size * 1.22, 2.5), tint, hairline, 0.5);
  return [{ kind: 'path', slot: undefined, x: from, y: baseline - run.size * 0.92, operators: ground }];
}
