import type { Token } from 'markdown-it';
import { mostBlocks, mostColumns, mostItems, mostPieces, mostRows } from '../limits.ts';
import type { Refusal } from './guard.ts';

/** Something that is more than a reader takes on, at a 1-based line. */
export interface Oversize {
  readonly line: number;
  readonly refusal: Refusal;
}

/** What grows with a list or a table, and how much of it there may be. */
const limits = {
  th: ['table-columns', mostColumns],
  tr: ['table-rows', mostRows],
  list_item: ['list-items', mostItems],
} as const;

/** Lists and tables that are too large, and the place where the whole text becomes too long. */
export function oversizesOf(tokens: readonly Token[]): readonly Oversize[] {
  const found: Oversize[] = [];
  const open: { readonly line: number; th: number; tr: number; list_item: number }[] = [];
  let line = 1;
  let blocks = 0;
  let pieces = 0;
  for (const token of tokens) {
    if (token.map) line = token.map[0] + 1;
    if (token.nesting === 0 && ++blocks === mostBlocks + 1)
      found.push({ line, refusal: ['text-long', { expected: mostBlocks }] });
    const before = pieces;
    pieces += token.children?.length ?? 0;
    if (before <= mostPieces && pieces > mostPieces)
      found.push({ line, refusal: ['text-pieces', { expected: mostPieces }] });
    if (isCounted(token, 1)) open.push({ line, th: 0, tr: 0, list_item: 0 });
    const counts = open.at(-1);
    const name = token.type.replace(/_open$/u, '');
    if (counts && token.nesting > 0 && isLimited(name)) counts[name]++;
    if (isCounted(token, -1)) found.push(...excessOf(open.pop()!));
  }
  return found;
}

type Counts = { readonly line: number } & Readonly<Record<keyof typeof limits, number>>;

function excessOf(counts: Counts): readonly Oversize[] {
  return (Object.keys(limits) as (keyof typeof limits)[]).flatMap((name) => {
    const [code, most] = limits[name];
    const actual = counts[name];
    return actual > most
      ? [{ line: counts.line, refusal: [code, { actual, expected: most }] as Refusal }]
      : [];
  });
}

/** The opening or closing of what has rows or items. */
function isCounted({ type, nesting }: Token, which: 1 | -1): boolean {
  return nesting === which && /^(?:table|bullet_list|ordered_list)_/u.test(type);
}

function isLimited(name: string): name is keyof typeof limits {
  return Object.hasOwn(limits, name);
}
