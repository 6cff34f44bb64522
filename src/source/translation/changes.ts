import { diffArrays } from 'diff';
import type { TranslationChange } from '../../lesson/lesson.ts';
import type { SourceBlock } from './blocks.ts';
import type { Compared } from './record.ts';

/**
 * What has changed in a source since a translation was compared with it.
 *
 * @param before digests of the source's blocks as they were, by section
 * @returns each block that is other, new or gone, with the line in the source and the line in the translation
 *   that stands in the same place; in order of the source
 */
export function changesSince(
  before: Compared['blocks'],
  source: readonly SourceBlock[],
  translation: readonly SourceBlock[],
): readonly TranslationChange[] {
  const now = bySection(source);
  const translated = bySection(translation);
  const sections = new Set([...now.keys(), ...before.keys()]);
  return [...sections]
    .flatMap((section) => {
      const places = { source: now.get(section) ?? [], translation: translated.get(section) ?? [] };
      return changesIn(before.get(section) ?? [], places);
    })
    .sort((a, b) => a.sourceLine - b.sourceLine);
}

interface Places {
  readonly source: readonly SourceBlock[];
  readonly translation: readonly SourceBlock[];
}

/** A block that gave way to another has changed; those left over came or went. */
function changesIn(before: readonly string[], places: Places): readonly TranslationChange[] {
  const digests = places.source.map(({ digest }) => digest);
  const changes: TranslationChange[] = [];
  let at = 0;
  let gone = 0;
  const tell = (kind: TranslationChange['kind'], index: number) =>
    changes.push({ kind, sourceLine: lineAt(places.source, index), line: lineAt(places.translation, index) });
  const tellGone = () => {
    for (; gone > 0; gone--) tell('removed', at);
  };
  for (const { added, removed, value } of diffArrays([...before], digests)) {
    if (removed) gone += value.length;
    else if (added)
      for (const _ of value) {
        tell(gone > 0 ? 'changed' : 'added', at++);
        if (gone > 0) gone--;
      }
    else {
      tellGone();
      at += value.length;
    }
  }
  tellGone();
  return changes;
}

/** The line of the block in this place, or of the nearest before it. */
function lineAt(blocks: readonly SourceBlock[], index: number): number {
  return (blocks[index] ?? blocks.at(-1))?.line ?? 1;
}

function bySection(blocks: readonly SourceBlock[]): ReadonlyMap<string, readonly SourceBlock[]> {
  const sections = new Map<string, SourceBlock[]>();
  for (const block of blocks) {
    const section = sections.get(block.section) ?? [];
    section.push(block);
    sections.set(block.section, section);
  }
  return sections;
}
