import type { Font } from '../fonts/font.ts';
import type { FieldMark, LinkMark, PathMark, PictureMark, TextMark } from '../layout/marks.ts';
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
  /** The name of a tag's type in the file. */
  readonly typeName: (tag: Tag) => string;
  readonly reserve: () => Ref;
}

/**
 * Paints a page: first all decoration as one artifact, then the content, each stretch marked with the tag
 * that it belongs to. Notes in the tags where their content went.
 */
export function paintPage(page: Page, painter: PagePainter): PaintedPage {
  const ground = newPen(painter);
  const front = newPen(painter);
  const marked: Tag[] = [];
  let open: Slot | undefined;
  const close = (): void => {
    if (open) front.end('EMC');
    open = undefined;
  };
  for (const { x, y, marks } of page.layers) {
    for (const mark of marks) {
      if (mark.kind === 'link' || mark.kind === 'field') placeAnnotation(mark, x, y, painter);
      else if (mark.kind === 'anchor') {
        painter.gathered.anchors.set(mark.id, {
          page: painter.index,
          x: x + mark.x,
          y: painter.height - y - mark.y,
        });
      } else if (!mark.slot) ground.draw(mark, x, y);
      else {
        if (mark.slot !== open) {
          close();
          open = mark.slot;
          front.begin(`/${painter.typeName(open.tag)} <</MCID ${marked.length}>> BDC`);
          open.contents.push({
            page: painter.index,
            id: marked.length,
            ...extentOf(mark, x, y, painter.height),
          });
          marked.push(open.tag);
        }
        front.draw(mark, x, y);
      }
    }
  }
  close();
  const decoration = ground.finish();
  return { content: `${decoration && `/Artifact BMC\n${decoration}\nEMC\n`}${front.finish()}`, marked };
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
  readonly begin: (operators: string) => void;
  readonly end: (operators: string) => void;
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
  return { draw, begin: bracket, end: bracket, finish };
}
