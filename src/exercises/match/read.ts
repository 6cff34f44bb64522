import type { Pair } from '../../lesson/exercise.ts';
import { type Inline, type ProseBlock, plainText, type Table } from '../../lesson/prose.ts';
import { cutAtBody } from '../reading/body.ts';
import { baseOf, type Draft, type ExerciseReader } from '../reading/draft.ts';
import { notTooMany } from '../reading/many.ts';
import { twinsIn } from '../reading/twins.ts';

type Row = readonly (readonly Inline[])[];

/** A table of two columns, a pair a row. */
export const match: ExerciseReader<'match'> = {
  attributes: [],
  read: (draft) => {
    const { prompt, body, feedback } = cutAtBody(draft, isTable);
    const pairs = body && hasTwoColumns(draft, body) ? pairsOf(draft, body) : [];
    const bars = body ? undefined : draft.blocks.find(looksLikeTable);
    if (bars) draft.report('table-dashes', draft.at(bars.line));
    else if (!body || (body.head.length === 2 && pairs.length < 2))
      draft.report('match-pairs', draft.at(body?.line ?? draft.line), { actual: pairs.length });
    reportSameSides(draft, pairs);
    const heads = [body?.head[0] ?? [], body?.head[1] ?? []] as const;
    return { kind: 'match', ...baseOf(draft, prompt, feedback), heads, pairs };
  },
};

function isTable(block: ProseBlock): block is Table {
  return block.kind === 'table';
}

function hasTwoColumns(draft: Draft, table: Table): boolean {
  if (table.head.length === 2) return true;
  draft.report('match-columns', draft.at(table.line), { actual: table.head.length });
  return false;
}

/** A table's rows follow its head and the line under it without a gap. */
function pairsOf(draft: Draft, table: Table): readonly Pair[] {
  if (table.head.some(isEmpty)) draft.report('match-cell', draft.at(table.line), { actual: draft.id });
  const pairs = table.rows.map((row, index) => pairOf(draft, row, table.line + 2 + index));
  return notTooMany(draft, 'pairs', pairs);
}

function pairOf(draft: Draft, row: Row, line: number): Pair {
  const [left = [], right = []] = row;
  if (isEmpty(left) || isEmpty(right)) draft.report('match-cell', draft.at(line), { actual: draft.id });
  return { left, right, line };
}

/** Lines with bars that became no table. */
function looksLikeTable(block: ProseBlock): boolean {
  return block.kind === 'paragraph' && plainText(block.content).startsWith('|');
}

/** Equal sides can be swapped, but only one of the two would be right. */
function reportSameSides(draft: Draft, pairs: readonly Pair[]): void {
  for (const side of ['left', 'right'] as const)
    for (const { item, first } of twinsIn(pairs, (pair) => plainText(pair[side])))
      draft.report('match-twice', draft.at(item.line), { actual: plainText(item[side]), first: first.line });
}

function isEmpty(cell: readonly Inline[]): boolean {
  return plainText(cell) === '';
}
