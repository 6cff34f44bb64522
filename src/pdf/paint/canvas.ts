import type { Font } from '../fonts/font.ts';
import type { FieldMark, LinkMark, Sign } from '../layout/marks.ts';
import type { PreparedPicture } from '../pictures/prepared.ts';
import type { Ref } from '../writer/syntax.ts';

/** A place on a page, in points from its lower left. */
export interface Spot {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** A link or field, placed. */
export interface PlacedAnnotation {
  readonly mark: LinkMark | FieldMark;
  readonly ref: Ref;
  readonly page: number;
  readonly box: readonly [number, number, number, number];
}

/** What the pages of a document use together, gathered while they are painted. */
export interface Gathered {
  /** Fonts by their names in content streams, with the glyphs that are shown in each. */
  readonly fonts: Map<Font, { readonly name: string; readonly glyphs: Set<number> }>;
  readonly pictures: Map<PreparedPicture, string>;
  readonly signs: Map<Sign, string>;
  readonly anchors: Map<string, Spot>;
  readonly annotations: PlacedAnnotation[];
}

export function newGathered(): Gathered {
  return { fonts: new Map(), pictures: new Map(), signs: new Map(), anchors: new Map(), annotations: [] };
}

/** The name of a font in content streams; notes what is shown in it. */
export function fontName({ fonts }: Gathered, font: Font, show: string): string {
  const known = fonts.get(font) ?? { name: `F${fonts.size}`, glyphs: new Set<number>() };
  fonts.set(font, known);
  if (font.embedding === 'used') for (const glyph of glyphsIn(show)) known.glyphs.add(glyph);
  return known.name;
}

export function pictureName({ pictures }: Gathered, picture: PreparedPicture): string {
  const known = pictures.get(picture) ?? `X${pictures.size}`;
  pictures.set(picture, known);
  return known;
}

export function signName({ signs }: Gathered, sign: Sign): string {
  const known = signs.get(sign) ?? `S${signs.size}`;
  signs.set(sign, known);
  return known;
}

function glyphsIn(show: string): readonly number[] {
  return Array.from(show.matchAll(/<([0-9a-f]*)>/gu), ([, hex = '']) => hex.match(/.{4}/gu) ?? [])
    .flat()
    .map((code) => Number.parseInt(code, 16));
}
