import type { Inline } from '../lesson/prose.ts';

/** What an inline may become. */
export type ChangeInline = (inline: Inline) => Inline;

const inlineKinds: ReadonlySet<unknown> = new Set<Inline['kind']>([
  'text',
  'break',
  'gap',
  'note',
  'picture',
]);

/**
 * Blocks with each inline changed, in reading order.
 *
 * Blocks are plain data, so one walk over the data does for every kind of block, also for those that are
 * still to come. What nothing changes in is returned as it was, the same object. The walk does not enter
 * a note: whether its text is read is for the caller to say.
 */
export function rewriteInlines<Data>(data: Data, change: ChangeInline): Data {
  return rewrite(data, change) as Data;
}

function rewrite(data: unknown, change: ChangeInline): unknown {
  if (Array.isArray(data)) return rewriteArray(data, change);
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return data;
  return isInline(data) ? change(data) : rewriteObject(data, change);
}

function rewriteArray(items: readonly unknown[], change: ChangeInline): readonly unknown[] {
  const changed = items.map((item) => rewrite(item, change));
  return changed.some((item, index) => item !== items[index]) ? changed : items;
}

function rewriteObject(data: object, change: ChangeInline): object {
  const before = Object.entries(data);
  const after = before.map(([key, value]) => [key, rewrite(value, change)] as const);
  return after.some(([, value], index) => value !== before[index]![1]) ? Object.fromEntries(after) : data;
}

function isInline(data: object): data is Inline {
  return 'kind' in data && inlineKinds.has(data.kind);
}
