/** Words that a reader will see, with the line that they stand on; 0 where that is not known. */
export interface ReadText {
  readonly text: string;
  readonly line: number;
}

/** Names of files and addresses: they are not read, and never drawn. */
const unread = new Set(['file', 'link', 'picture', 'source', 'site']);

/** All words in what was read, wherever they stand: what is still to come is found as well. */
export function textsIn(data: unknown, line = 0): readonly ReadText[] {
  if (typeof data === 'string') return [{ text: data, line }];
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return [];
  if (data instanceof Map) return [...data].flatMap((entry) => textsIn(entry, line));
  if (Array.isArray(data)) return data.flatMap((item) => textsIn(item, line));
  const here = 'line' in data && typeof data.line === 'number' && data.line > 0 ? data.line : line;
  return Object.entries(data).flatMap(([key, value]) => (unread.has(key) ? [] : textsIn(value, here)));
}
