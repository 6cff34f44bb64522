import { worksheetSheet } from '../kit/sheets.ts';
import type { Content } from '../lesson/content.ts';
import { localeOf } from '../locale/locale.ts';
import { loadFaces } from '../pdf/faces.ts';
import { renderPdf } from '../pdf/render.ts';
import type { Sheet } from '../sheet/sheet.ts';

/** The worksheet of every edition. */
export function worksheets({ lessons, curriculum, help }: Content): readonly Sheet[] {
  return lessons.flatMap((lesson) =>
    lesson.editions.map((edition) => {
      const locale = localeOf(edition.language);
      return worksheetSheet(lesson, edition, { curriculum, help, locale, titleOf: () => undefined });
    }),
  );
}

/**
 * The beginning of a worksheet and the box with help at its end: as much as two pages hold, less one block, for
 * other words may take more room.
 */
export async function ofTwoPages(sheet: Sheet): Promise<Sheet> {
  const faces = await loadFaces(sheet.face);
  const tail = sheet.blocks.slice(-1);
  let best: Sheet = { ...sheet, blocks: tail };
  let fullest = best;
  for (let count = 1; count < sheet.blocks.length; count++) {
    const longer = { ...sheet, blocks: [...sheet.blocks.slice(0, count), ...tail] };
    if (renderPdf(longer, faces).pages > 2) break;
    // A heading with nothing under it is no place to end.
    if (sheet.blocks[count - 1]!.kind === 'heading') continue;
    best = fullest;
    fullest = longer;
  }
  return best;
}
