/** Something that looks like one before it. */
export interface Twin<Item> {
  readonly item: Item;
  readonly first: Item;
}

/** Those of which the words have stood before, whatever their case; what has no words is left out. */
export function twinsIn<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => string,
): readonly Twin<Item>[] {
  const seen = new Map<string, Item>();
  return items.flatMap((item) => {
    const words = wordsOf(item).toLowerCase();
    const first = seen.get(words);
    if (first === undefined && words !== '') seen.set(words, item);
    return first === undefined ? [] : [{ item, first }];
  });
}
