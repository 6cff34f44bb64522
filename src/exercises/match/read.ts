import type { Pair } from '../../lesson/exercise.ts';
import { type Inline, type ProseBlock, plainText, type Table } from '../../lesson/prose.ts';
import { cutAtBody } from '../reading/body.ts';
import { baseOf, type Draft, type ExerciseReader } from '../reading/draft.ts';

type Row = readonly (readonly Inline[])[];

/** A table of two columns, a pair a row. */
export const match: ExerciseReader<'match'> = {
  attributes: [],
  read: (draft) => {
    const { prompt, body, feedback } = cutAtBody(draft, isTable);
    const pairs = body && hasTwoColumns(draft, body) ? pairsOf(draft, body) : [];
    if (!body || (body.head.length === 2 && pairs.length < 2))
      draft.report('match-pairs', draft.at(body?.line ?? draft.line), { actual: pairs.length });
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
  return table.rows.map((row, index) => pairOf(draft, row, table.line + 2 + index));
}

function pairOf(draft: Draft, row: Row, line: number): Pair {
  const [left = [], right = []] = row;
  if (isEmpty(left) || isEmpty(right)) draft.report('match-cell', draft.at(line), { actual: draft.id });
  return { left, right, line };
}

function isEmpty(cell: readonly Inline[]): boolean {
  return plainText(cell) === '';
}
