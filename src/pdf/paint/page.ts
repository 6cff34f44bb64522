import type { Font } from '../fonts/font.ts';
import type { AnchorMark, FieldMark, LinkMark, PathMark, PictureMark, TextMark } from '../layout/marks.ts';
import type { Page } from '../layout/paginate.ts';
import type { MarkedContent, Slot, Tag } from '../tags/element.ts';
import { num, type Ref } from '../writer/syntax.ts';
import { fontName, type Gathered, pictureName } from './canvas.ts';

/** A painted page. */
export interface PaintedPage {
  readonly content: string;
  /** The tag of each marked stretch, by its number. */
  readonly marked: readonly Tag[];
}

export interface PagePainter {
  readonly index: number;
  readonly height: number;
  readonly gathered: Gathered;
  /** The place of each slot in reading order. */
  readonly order: ReadonlyMap<Slot, number>;
  /** The name of a tag's type in the file. */
  readonly typeName: (tag: Tag) => string;
  readonly reserve: () => Ref;
}

/**
 * Paints a page: first all decoration as one artifact, then the content in reading order, each stretch
 * marked with the tag that it belongs to. Notes in the tags where their content went.
 */
export function paintPage(page: Page, painter: PagePainter): PaintedPage {
  const decoration = newPen(painter);
  const content: Content[] = [];
  for (const { x, y, marks } of page.layers) {
    for (const mark of marks) {
      if (mark.kind === 'link' || mark.kind === 'field') placeAnnotation(mark, x, y, painter);
      else if (mark.kind === 'anchor') placeAnchor(mark, x, y, painter);
      else if (mark.slot) content.push({ mark, slot: mark.slot, x, y });
      else decoration.draw(mark, x, y);
    }
  }
  const ground = decoration.finish();
  const { operators, marked } = paintContent(content, painter);
  return { content: `${ground && `/Artifact BMC\n${ground}\nEMC\n`}${operators}`, marked };
}

/** A mark that is read, and where its layer stands. */
interface Content {
  readonly mark: TextMark | PathMark | PictureMark;
  readonly slot: Slot;
  readonly x: number;
  readonly y: number;
}

function paintContent(
  content: Content[],
  painter: PagePainter,
): { readonly operators: string; readonly marked: readonly Tag[] } {
  const pen = newPen(painter);
  const marked: Tag[] = [];
  let open: Slot | undefined;
  const { order } = painter;
  content.sort((a, b) => order.get(a.slot)! - order.get(b.slot)!);
  for (const { mark, slot, x, y } of content) {
    if (slot !== open) {
      if (open) pen.bracket('EMC');
      open = slot;
      pen.bracket(`/${painter.typeName(slot.tag)} <</MCID ${marked.length}>> BDC`);
      const extent = extentOf(mark, x, y, painter.height);
      slot.contents.push({ page: painter.index, id: marked.length, ...extent });
      marked.push(slot.tag);
    }
    pen.draw(mark, x, y);
  }
  if (open) pen.bracket('EMC');
  return { operators: pen.finish(), marked };
}

function placeAnchor(mark: AnchorMark, x: number, y: number, { index, height, gathered }: PagePainter): void {
  gathered.anchors.set(mark.id, { page: index, x: x + mark.x, y: height - y - mark.y });
}

/** Where content begins, and for drawings and pictures the box that they fill. */
function extentOf(
  mark: TextMark | PathMark | PictureMark,
  x: number,
  y: number,
  pageHeight: number,
): Pick<MarkedContent, 'top' | 'box'> {
  const top = pageHeight - y - mark.y;
  if (mark.kind === 'text') return { top: top + mark.size };
  const { width, height } = mark;
  if (width === undefined || height === undefined) return { top };
  const left = x + mark.x;
  return { top, box: [left, top - height, left + width, top] };
}

function placeAnnotation(
  mark: LinkMark | FieldMark,
  x: number,
  y: number,
  { index, height, gathered, reserve }: PagePainter,
): void {
  const left = x + mark.x;
  const top = height - y - mark.y;
  const ref = reserve();
  mark.annotation.place = { page: index, ref };
  gathered.annotations.push({
    mark,
    ref,
    page: index,
    box: [left, top - mark.height, left + mark.width, top],
  });
}

/** Writes operators, leaving out what is set already. */
interface Pen {
  readonly draw: (mark: TextMark | PathMark | PictureMark, x: number, y: number) => void;
  /** Begins or ends a marked stretch. */
  readonly bracket: (operators: string) => void;
  readonly finish: () => string;
}

function newPen({ height, gathered }: PagePainter): Pen {
  const out: string[] = [];
  let inText = false;
  let font: Font | undefined;
  let size = 0;
  let colour = '';
  const endText = (): void => {
    if (inText) out.push('ET');
    inText = false;
  };
  const text = (mark: TextMark, x: number, y: number): void => {
    if (!inText) out.push('BT');
    inText = true;
    if (mark.colour !== colour) out.push(`${mark.colour} rg`);
    const name = fontName(gathered, mark.font, mark.show);
    if (mark.font !== font || mark.size !== size) out.push(`/${name} ${num(mark.size)} Tf`);
    ({ font, size, colour } = mark);
    out.push(`1 0 0 1 ${num(x + mark.x)} ${num(height - y - mark.y)} Tm [${mark.show}] TJ`);
  };
  const draw: Pen['draw'] = (mark, x, y) => {
    if (mark.kind === 'text') return text(mark, x, y);
    endText();
    const left = num(x + mark.x);
    if (mark.kind === 'path') {
      out.push(`q 1 0 0 -1 ${left} ${num(height - y - mark.y)} cm ${mark.operators} Q`);
    } else {
      const bottom = num(height - y - mark.y - mark.height);
      const name = pictureName(gathered, mark.picture);
      out.push(`q ${num(mark.width)} 0 0 ${num(mark.height)} ${left} ${bottom} cm /${name} Do Q`);
    }
  };
  const bracket = (operators: string): void => {
    endText();
    out.push(operators);
  };
  const finish = (): string => {
    endText();
    return out.join('\n');
  };
  return { draw, bracket, finish };
}
