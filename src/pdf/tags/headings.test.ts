import { describe, expect, it } from 'vitest';
import { newTree, slotIn, type Tag, type TagDetails, tagIn } from './element.ts';
import { headingLevels } from './headings.ts';

/** The levels of headings that want to stand as told. */
function levels(...wanted: readonly NonNullable<TagDetails['heading']>[]): readonly number[] {
  const root = newTree();
  const tags = wanted.map((heading): Tag => {
    const tag = tagIn(root, 'Heading', { heading });
    slotIn(tag);
    return tag;
  });
  const found = headingLevels(root);
  return tags.map((tag) => found.get(tag)!);
}

describe('heading levels', () => {
  it('stand as asked where they nest', () => {
    expect(levels({ level: 1 }, { level: 2 }, { level: 3 }, { level: 2 })).toEqual([1, 2, 3, 2]);
  });

  it('never skip a level', () => {
    expect(levels({ level: 1 }, { level: 4 }, { level: 6 })).toEqual([1, 2, 3]);
  });

  it('follow the section for tasks and panels', () => {
    expect(
      levels(
        { level: 1 },
        { below: 1 },
        { below: 1 },
        { level: 2 },
        { below: 1 },
        { below: 2 },
        { below: 1 },
      ),
    ).toEqual([1, 2, 2, 2, 3, 4, 3]);
  });
});
