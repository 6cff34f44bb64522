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
import { type GapPiece, type Piece, type Run, textPiece } from './words.ts';

/** Where a line stands and how its pieces are tagged. */
export interface LinePlace {
  readonly x: number;
  readonly baseline: number;
  readonly last: boolean;
  readonly tagger: Tagger;
  readonly context: Context;
}

/** The marks of a line. Neighbouring pieces of one look are one mark. */
export function lineMarks(
  line: Line,
  { x: left, baseline, last, tagger, context }: LinePlace,
): readonly Mark[] {
  const marks: Mark[] = [];
  let open: OpenText | undefined;
  let stretch: { readonly run: Run; readonly from: number } | undefined;
  let x = left;
  const close = (): void => {
    if (open) marks.push(textMark(open));
    open = undefined;
  };
  const endStretch = (): void => {
    if (stretch) marks.push(...lookMarks(stretch.run, stretch.from, x, baseline, tagger));
    stretch = undefined;
  };
  const show = (piece: Piece): void => {
    if (piece.run !== stretch?.run) {
      endStretch();
      stretch = { run: piece.run, from: x };
    }
    if (piece.kind === 'text') {
      const slot = tagger.slotFor(piece);
      let at = x;
      for (const part of piece.set.parts) {
        if (open?.slot === slot && open.font === part.font && open.run === piece.run) open.show += part.show;
        else {
          close();
          open = {
            slot,
            font: part.font,
            run: piece.run,
            x: at,
            y: baseline - piece.run.rise,
            show: part.show,
          };
        }
        at += (part.width * piece.run.size) / 1000;
      }
    } else {
      close();
      marks.push(...objectMarks(piece, x, baseline, tagger, context));
    }
    x += piece.width;
  };
  for (const { space, pieces } of line.words) {
    if (space) show(space);
    for (const piece of pieces) show(piece);
  }
  if (open && line.hyphenated) open.show += `<${hex4(open.font.softHyphen)}>`;
  endStretch();
  if (open && !line.hyphenated && !last) open.show += spaceOf(open, context);
  close();
  return marks;
}

interface OpenText {
  readonly slot: Slot;
  readonly font: Font;
  readonly run: Run;
  readonly x: number;
  readonly y: number;
  show: string;
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
  piece: Exclude<Piece, { kind: 'text' }>,
  x: number,
  baseline: number,
  tagger: Tagger,
  context: Context,
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
