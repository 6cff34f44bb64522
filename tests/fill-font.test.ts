import { PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { loadFaces } from '../src/pdf/faces.ts';
import { type Place, placesIn, worksheets } from './fields.ts';
import { type GreyPage, greyPages } from './grey-pages.ts';
import { editions, read } from './site.ts';

/** Narrow letters, which differ most from those of Helvetica, the font that programs fall back on. */
const typedName = 'Fititjil Jillijfrit Fititjil Jillijfrit';
const size = 11;
const dotsPerPoint = 2;

/**
 * A worksheet with a name in its first field and no picture of it: whoever opens it draws the name by what the
 * file says of its font.
 */
async function typed(pdf: Uint8Array, font: 'its own' | 'Helvetica'): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf);
  const form = document.getForm();
  form.acroForm.dict.set(PDFName.of('NeedAppearances'), PDFBool.True);
  const { dict } = form.getTextField('head_1').acroField;
  dict.set(PDFName.of('V'), PDFHexString.fromText(typedName));
  dict.delete(PDFName.of('AP'));
  if (font === 'Helvetica') {
    const { ref } = await document.embedFont(StandardFonts.Helvetica);
    form.acroForm.dict
      .lookup(PDFName.of('DR'), PDFDict)
      .lookup(PDFName.of('Font'), PDFDict)
      .set(PDFName.of('HF'), ref);
  }
  return document.save({ updateFieldAppearances: false });
}

const pictureOf = (pdf: Uint8Array): readonly GreyPage[] => greyPages(pdf, 72 * dotsPerPoint);

/** The width of what was added in a place, in points. */
function widthOfNew(before: readonly GreyPage[], after: readonly GreyPage[], place: Place): number {
  const { width: row } = before[place.page]!;
  const [left, top, width, height] = [place.left, place.top, place.width, place.height].map((points) =>
    Math.round(points * dotsPerPoint),
  ) as [number, number, number, number];
  const isNew = (column: number): boolean =>
    Array.from({ length: height }, (_, line) => (top + line) * row + left + column).some(
      (dot) => after[place.page]!.pixels[dot]! < before[place.page]!.pixels[dot]! - 60,
    );
  const columns = Array.from({ length: width }, (_, column) => column).filter(isNew);
  return columns.length === 0 ? 0 : (columns.at(-1)! - columns[0]! + 1) / dotsPerPoint;
}

describe('a program that draws what is typed by itself', () => {
  const { url } = worksheets.find((_, index) => editions[index]!.lesson.tier === '12-15')!;

  it('draws it in the font of the worksheet', async () => {
    const before = read(url);
    const [empty, ours, other] = [
      pictureOf(before),
      pictureOf(await typed(before, 'its own')),
      pictureOf(await typed(before, 'Helvetica')),
    ];
    const place = (await placesIn(before)).find(({ name }) => name === 'head_1')!;
    const { set } = await loadFaces('atkinson');
    // Letter by letter, since viewers do not kern what is typed.
    const letters = [...typedName].reduce((sum, letter) => sum + set(letter, 'regular').width, 0);
    const expected = (letters * size) / 1000;
    expect(Math.abs(widthOfNew(empty, ours, place) - expected)).toBeLessThan(2);
    expect(Math.abs(widthOfNew(empty, other, place) - expected)).toBeGreaterThan(4);
  });
});
