import type { LinkMark } from '../layout/marks.ts';
import type { PlacedAnnotation, Spot } from '../paint/canvas.ts';
import { byteString, dict, name, num, numbers, type Ref, ref, textString, type Value } from './syntax.ts';

/** What an annotation needs to know of the document. */
export interface Surroundings {
  readonly pages: readonly Ref[];
  /** Its key in the parent tree. */
  readonly key: number;
  readonly anchors: ReadonlyMap<string, Spot>;
}

/** A link; one that leads to a place that is not in the document does nothing. */
export function linkAnnotation(mark: LinkMark, placed: PlacedAnnotation, around: Surroundings): Value {
  const own = { Subtype: name('Link'), Border: '[0 0 0]', Contents: textString(mark.contents) };
  return dict(annotationEntries(placed, around), own, targetOf(mark.target, around));
}

/** What links and fields share. */
export function annotationEntries(
  { box, page }: PlacedAnnotation,
  { pages, key }: Surroundings,
): Readonly<Record<string, Value>> {
  return { Type: name('Annot'), Rect: numbers(box), F: '4', P: ref(pages[page]!), StructParent: num(key) };
}

function targetOf(
  target: string,
  { anchors, pages }: Surroundings,
): Readonly<Record<string, Value | undefined>> {
  if (!target.startsWith('#')) {
    return { A: dict({ S: name('URI'), URI: byteString(encodeURI(decodeSafely(target))) }) };
  }
  const spot = anchors.get(target.slice(1));
  return { Dest: spot && destination(spot, pages) };
}

/** A view of a place, at the zoom that the reader has. */
export function destination({ page, x, y }: Spot, pages: readonly Ref[]): Value {
  return `[${ref(pages[page]!)} /XYZ ${num(x)} ${num(y)} null]`;
}

/** An address as it was before any encoding, so that nothing is encoded twice. */
function decodeSafely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
