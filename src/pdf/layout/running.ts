import type { Sheet } from '../../sheet/sheet.ts';
import type { FaceSet } from '../faces.ts';
import type { Style } from '../style/style.ts';
import { placedText, placedWidth } from '../text/placed.ts';
import type { Mark } from './marks.ts';
import type { Page } from './paginate.ts';

/** Adds the running heads: decoration, which screen readers pass over. The first page has a head of its own. */
export function withRunningHeads(
  pages: readonly Page[],
  { running }: Sheet,
  style: Style,
  faces: FaceSet,
): readonly Page[] {
  const { page, text } = style;
  const { width, height, side } = page;
  return pages.map(({ layers, filled }, index) => {
    const number = running.pageOf
      .replace('{page}', String(index + 1))
      .replace('{pages}', String(pages.length));
    const numberX = width - side - placedWidth(number, text.running, faces);
    const place = (words: string, x: number, y: number): readonly Mark[] =>
      placedText(words, text.running, { x, y, slot: undefined, faces });
    const marks = [
      ...(index === 0 ? [] : place(shortened(running.head, width - 2 * side, style, faces), side, page.head)),
      ...place(shortened(running.foot, numberX - side - 12, style, faces), side, height - page.foot),
      ...place(number, numberX, height - page.foot),
    ];
    return { layers: [...layers, { x: 0, y: 0, marks }], filled };
  });
}

/** As many words as fit. */
function shortened(text: string, room: number, style: Style, faces: FaceSet): string {
  let kept = text;
  while (kept.includes(' ') && placedWidth(kept, style.text.running, faces) > room) {
    kept = `${kept.replace(/…$/u, '').replace(/\s+\S*$/u, '')}…`;
  }
  return kept;
}
