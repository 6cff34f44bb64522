import type { Font } from '../fonts/font.ts';
import type {
  AnchorMark,
  FieldMark,
  LinkMark,
  PathMark,
  PictureMark,
  SignMark,
  TextMark,
} from '../layout/marks.ts';
import type { Page } from '../layout/paginate.ts';
import type { MarkedContent, Slot, Tag } from '../tags/element.ts';
import { num, type Ref } from '../writer/syntax.ts';
import { fontName, type Gathered, pictureName, signName } from './canvas.ts';

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
  const { order } = painter;
  for (const { x, y, marks } of page.layers) {
    for (const mark of marks) {
      if (mark.kind === 'link' || mark.kind === 'field') placeAnnotation(mark, x, y, painter);
      else if (mark.kind === 'anchor') placeAnchor(mark, x, y, painter);
      else if (mark.slot) content.push({ mark, slot: mark.slot, place: order.get(mark.slot)!, x, y });
      else decoration.draw(mark, x, y);
    }
  }
  const ground = decoration.finish();
  const { operators, marked } = paintContent(content, painter);
  return { content: `${ground && `/Artifact BMC\n${ground}EMC\n`}${operators}`, marked };
}

type DrawnMark = TextMark | PathMark | SignMark | PictureMark;

/** A mark that is read, and where its layer stands. */
interface Content {
  readonly mark: DrawnMark;
  readonly slot: Slot;
  /** Of its slot in reading order. */
  readonly place: number;
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
  content.sort((a, b) => a.place - b.place);
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
  mark: DrawnMark,
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
  readonly draw: (mark: DrawnMark, x: number, y: number) => void;
  /** Begins or ends a marked stretch. */
  readonly bracket: (operators: string) => void;
  readonly finish: () => string;
}

function newPen({ height, gathered }: PagePainter): Pen {
  let out = '';
  let inText = false;
  let font: Font | undefined;
  let size = 0;
  let colour = '';
  const endText = (): void => {
    if (inText) out += 'ET\n';
    inText = false;
  };
  const text = (mark: TextMark, x: number, y: number): void => {
    if (!inText) out += 'BT\n';
    inText = true;
    if (mark.colour !== colour) out += `${mark.colour} rg\n`;
    const name = fontName(gathered, mark.font, mark.show);
    if (mark.font !== font || mark.size !== size) out += `/${name} ${num(mark.size)} Tf\n`;
    ({ font, size, colour } = mark);
    out += `1 0 0 1 ${num(x + mark.x)} ${num(height - y - mark.y)} Tm [${mark.show}] TJ\n`;
  };
  const draw: Pen['draw'] = (mark, x, y) => {
    if (mark.kind === 'text') return text(mark, x, y);
    endText();
    out += drawing(mark, num(x + mark.x), height - y - mark.y, gathered);
  };
  const bracket = (operators: string): void => {
    endText();
    out += `${operators}\n`;
  };
  const finish = (): string => {
    endText();
    return out;
  };
  return { draw, bracket, finish };
}

/** The operators of a drawing. @param left, top of its upper left corner on the page, which counts upwards */
function drawing(mark: Exclude<DrawnMark, TextMark>, left: string, top: number, gathered: Gathered): string {
  if (mark.kind === 'path') return `q 1 0 0 -1 ${left} ${num(top)} cm ${mark.operators} Q\n`;
  const { width, height } = mark;
  if (mark.kind === 'sign') {
    const { sign, colour } = mark;
    const scale = scaleOf(width / sign.side);
    const fill = colour === undefined ? '' : `${colour} rg `;
    return `q ${fill}${scale} 0 0 -${scale} ${left} ${num(top)} cm /${signName(gathered, sign)} Do Q\n`;
  }
  const name = pictureName(gathered, mark.picture);
  return `q ${num(width)} 0 0 ${num(height)} ${left} ${num(top - height)} cm /${name} Do Q\n`;
}

/** Most signs are drawn at the size at which they are shown; others need more than two decimals. */
function scaleOf(scale: number): string {
  return scale === 1 ? '1' : scale.toFixed(5);
}
