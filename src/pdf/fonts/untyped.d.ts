/** The little that we use of packages that come without types. */

declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'truetype' | 'woff' | 'woff2';
    readonly noLayoutClosure?: boolean;
    readonly noHinting?: boolean;
    readonly keepFeatures?: readonly string[];
  }
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}

declare module 'fontkit' {
  export interface ClassDef {
    readonly version: 1 | 2;
    readonly startGlyph?: number;
    readonly classValueArray?: readonly number[];
    readonly classRangeRecord?: readonly {
      readonly start: number;
      readonly end: number;
      readonly class: number;
    }[];
  }
  export interface Coverage {
    readonly version: 1 | 2;
    readonly glyphs?: readonly number[];
    readonly rangeRecords?: readonly { readonly start: number; readonly end: number }[];
  }
  export interface Adjustment {
    readonly xAdvance?: number;
  }
  export interface PairSubtable {
    readonly version: 1 | 2;
    readonly coverage: Coverage;
    readonly pairSets?: {
      get(
        index: number,
      ): readonly { readonly secondGlyph: number; readonly value1: Adjustment | null }[] | null;
    };
    readonly classDef1?: ClassDef;
    readonly classDef2?: ClassDef;
    readonly classRecords?: {
      get(index: number): { get(index: number): { readonly value1: Adjustment | null } };
    };
  }
  export interface Lookup {
    readonly lookupType: number;
    readonly subTables: readonly (
      | PairSubtable
      | { readonly lookupType: number; readonly extension: PairSubtable }
    )[];
  }
  export interface Gpos {
    readonly featureList: readonly {
      readonly tag: string;
      readonly feature: { readonly lookupListIndexes: readonly number[] };
    }[];
    readonly lookupList: { get(index: number): Lookup };
  }
  export interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly italicAngle: number;
    readonly numGlyphs: number;
    readonly characterSet: readonly number[];
    readonly bbox: {
      readonly minX: number;
      readonly minY: number;
      readonly maxX: number;
      readonly maxY: number;
    };
    readonly GPOS?: Gpos;
    glyphForCodePoint(codePoint: number): { readonly id: number };
    getGlyph(id: number): { readonly advanceWidth: number };
    layout(text: string): { readonly positions: readonly { readonly xAdvance: number }[] };
  }
  export function create(bytes: Buffer): Font;
}

declare module 'hyphen/*' {
  interface HyphenOptions {
    readonly hyphenChar?: string;
    readonly minWordLength?: number;
  }
  const language: { readonly hyphenateSync: (text: string, options?: HyphenOptions) => string };
  export default language;
}
