/** Something that both editions name by the same id. */
interface Named {
  readonly id: string;
}

/** Two lists of named things beside each other. */
export interface Difference<Item> {
  /** In the source only. */
  readonly missing: readonly Item[];
  /** In the translation only. */
  readonly extra: readonly Item[];
  /** In both: the source's and the translation's, in order of the source. */
  readonly common: readonly (readonly [Item, Item])[];
  /** The first of the translation that stands in another order than in the source, with whom it should follow. */
  readonly moved: Item | undefined;
}

/** Compares by id. What has no id was reported by its reader and is left out. */
export function difference<Item extends Named>(
  source: readonly Item[],
  translation: readonly Item[],
): Difference<Item> {
  const theirs = named(translation);
  const ours = named(source);
  const common = [...ours.values()].flatMap((item) => {
    const other = theirs.get(item.id);
    return other ? [[item, other] as const] : [];
  });
  const inTheirOrder = [...theirs.values()].filter(({ id }) => ours.has(id));
  return {
    missing: [...ours.values()].filter(({ id }) => !theirs.has(id)),
    extra: [...theirs.values()].filter(({ id }) => !ours.has(id)),
    common,
    moved: inTheirOrder.find(({ id }, index) => common[index]?.[0].id !== id),
  };
}

function named<Item extends Named>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.filter(({ id }) => id !== '').map((item) => [item.id, item]));
}
