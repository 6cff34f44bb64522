import { PDFDocument, type PDFTextField } from 'pdf-lib';
import type { GreyPage } from './grey-pages.ts';
import { editions, nameOf } from './site.ts';

/** The worksheet of every edition, to be filled in on a screen. */
export const worksheets = editions.map((one) => ({
  name: nameOf(one),
  url: one.edition.files.find(({ role, format }) => role === 'worksheet' && format === 'pdf')!.url,
}));

/** Whether a field is a box for one letter or number. */
export function isBox(field: PDFTextField): boolean {
  const { width, height } = field.acroField.getWidgets()[0]!.getRectangle();
  return width < height * 1.5;
}

/** Where a field stands, in points from the upper left of its page. */
export interface Place {
  readonly name: string;
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the fields stand that are filled in, in points from the upper left of their pages. */
export async function placesIn(bytes: Uint8Array): Promise<readonly Place[]> {
  const pdf = await PDFDocument.load(bytes);
  const pages = pdf.getPages();
  return pdf
    .getForm()
    .getFields()
    .map((field) => {
      const widget = field.acroField.getWidgets()[0]!;
      const page = pages.findIndex(({ ref }) => ref === widget.P());
      const { x, y, width, height } = widget.getRectangle();
      return {
        name: field.getName(),
        page,
        left: x,
        top: pages[page]!.getHeight() - y - height,
        width,
        height,
      };
    });
}

/** How many dots of a place are clearly darker than before: ink that was added. Pictures have a dot a point. */
export function darkened(before: readonly GreyPage[], after: readonly GreyPage[], place: Place): number {
  const [old, now] = [dotsOf(before, place), dotsOf(after, place)];
  return now.filter((grey, index) => grey < old[index]! - 60).length;
}

function dotsOf(pages: readonly GreyPage[], { page, left, top, width, height }: Place): readonly number[] {
  const { pixels, width: row } = pages[page]!;
  const lines = Array.from({ length: Math.floor(height) }, (_, line) => (Math.floor(top) + line) * row);
  return lines.flatMap((from) => [
    ...pixels.subarray(from + Math.floor(left), from + Math.ceil(left + width)),
  ]);
}
