import type { ClassDef, Coverage, Font, Gpos, PairSubtable } from 'fontkit';

const pairAdjustment = 2;

/** A pair of glyphs and how much closer (negative) or wider they stand, in font units. */
export type KernPair = readonly [left: number, right: number, adjustment: number];

/**
 * The kerning of a font, read from its pair adjustments once, so that no shaping engine is needed when
 * text is set. Contextual kerning is left out: the kit's faces have none.
 */
export function kernPairs(font: Font): readonly KernPair[] {
  const glyphs = new Set(font.characterSet.map((codePoint) => font.glyphForCodePoint(codePoint).id));
  const found = new Map<number, KernPair>();
  for (const lookup of kernLookups(font.GPOS)) {
    const seenHere = new Set<number>();
    for (const subtable of lookup) {
      for (const pair of pairsOf(subtable, glyphs)) {
        const key = pair[0] * 65536 + pair[1];
        // Within a lookup the first subtable that knows a pair has the last word.
        if (seenHere.has(key)) continue;
        seenHere.add(key);
        found.set(key, [pair[0], pair[1], pair[2] + (found.get(key)?.[2] ?? 0)]);
      }
    }
  }
  return [...found.values()].filter(([, , adjustment]) => adjustment !== 0);
}

function kernLookups(gpos: Gpos | undefined): readonly (readonly PairSubtable[])[] {
  if (!gpos) return [];
  const indexes = gpos.featureList
    .filter(({ tag }) => tag === 'kern')
    .flatMap(({ feature }) => feature.lookupListIndexes);
  return [...new Set(indexes)]
    .map((index) => gpos.lookupList.get(index))
    .map(({ lookupType, subTables }) =>
      subTables.flatMap((subtable) => {
        if ('extension' in subtable)
          return subtable.lookupType === pairAdjustment ? [subtable.extension] : [];
        return lookupType === pairAdjustment ? [subtable] : [];
      }),
    );
}

function* pairsOf(subtable: PairSubtable, glyphs: ReadonlySet<number>): Iterable<KernPair> {
  const covered = coveredGlyphs(subtable.coverage);
  for (const [index, left] of covered.entries()) {
    if (!glyphs.has(left)) continue;
    if (subtable.version === 1) {
      for (const { secondGlyph, value1 } of subtable.pairSets?.get(index) ?? []) {
        yield [left, secondGlyph, value1?.xAdvance ?? 0];
      }
    } else {
      const record = subtable.classRecords!.get(classOf(left, subtable.classDef1!));
      for (const right of glyphs) {
        yield [left, right, record.get(classOf(right, subtable.classDef2!)).value1?.xAdvance ?? 0];
      }
    }
  }
}

function coveredGlyphs(coverage: Coverage): readonly number[] {
  if (coverage.version === 1) return coverage.glyphs ?? [];
  return (coverage.rangeRecords ?? []).flatMap(({ start, end }) =>
    Array.from({ length: end - start + 1 }, (_, index) => start + index),
  );
}

function classOf(glyph: number, definition: ClassDef): number {
  if (definition.version === 1)
    return definition.classValueArray?.[glyph - (definition.startGlyph ?? 0)] ?? 0;
  return definition.classRangeRecord?.find(({ start, end }) => start <= glyph && glyph <= end)?.class ?? 0;
}
