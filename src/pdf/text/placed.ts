import type { FaceSet } from '../faces.ts';
import type { Role } from '../fonts/files.ts';
import type { SetPart } from '../fonts/typeset.ts';
import type { TextMark } from '../layout/marks.ts';
import type { TextStyle } from '../style/style.ts';
import type { Slot } from '../tags/element.ts';

/** A short text without tag or line breaks at a place, for badges, labels and running heads. */
export function placedText(
  text: string,
  { size, role, colour }: TextStyle,
  {
    x,
    y,
    slot,
    faces,
  }: { readonly x: number; readonly y: number; readonly slot: Slot | undefined; readonly faces: FaceSet },
): readonly TextMark[] {
  let at = x;
  return withSpaces(text, role, faces).map(({ font, show, width }): TextMark => {
    const mark: TextMark = { kind: 'text', slot, x: at, y, font, size, colour, show };
    at += (width * size) / 1000;
    return mark;
  });
}

/** Width of a short text, in points. */
export function placedWidth(text: string, { size, role }: TextStyle, faces: FaceSet): number {
  return (withSpaces(text, role, faces).reduce((sum, { width }) => sum + width, 0) * size) / 1000;
}

/** Words and the spaces between them are set apart, so that they are found in the cache. */
function withSpaces(text: string, role: Role, faces: FaceSet): readonly SetPart[] {
  return text.split(/( )/u).flatMap((word) => (word === '' ? [] : faces.set(word, role).parts));
}
