import type { Block, BlockKind } from '../../../sheet/blocks.ts';
import type { Code } from '../code.ts';
import type { Pen, Write } from '../pen.ts';
import { bank, cards, chat, groups, options, pairs } from './answers.ts';
import { contacts, contents, faces, facts, tally, timeline } from './guide.ts';
import { code, figure, heading, list, notes, paragraph, quote, rule, table } from './prose.ts';
import { fields, frame, lines, panel, steps, task } from './tasks.ts';

/** How each kind of block is written. */
const writers: { readonly [Kind in BlockKind]: Write<Kind> } = {
  paragraph,
  heading,
  list,
  table,
  figure,
  quote,
  code,
  rule,
  notes,
  panel,
  task,
  options,
  chat,
  cards,
  pairs,
  groups,
  bank,
  steps,
  lines,
  frame,
  fields,
  faces,
  tally,
  facts,
  contents,
  timeline,
  contacts,
};

/** Writes a block of any kind. */
export function blockCode<Kind extends BlockKind>(block: Extract<Block, { kind: Kind }>, pen: Pen): Code {
  return writers[block.kind as Kind](block, pen);
}
