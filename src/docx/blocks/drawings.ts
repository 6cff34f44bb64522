import type { Block, BlockKind } from '../../sheet/blocks.ts';
import type { Piece } from '../pieces.ts';
import type { Draw, View } from '../view.ts';
import { bank } from './bank.ts';
import { cards } from './cards.ts';
import { chat } from './chat.ts';
import { code } from './code.ts';
import { contacts } from './contacts.ts';
import { contents } from './contents.ts';
import { faces } from './faces.ts';
import { facts } from './facts.ts';
import { fields } from './fields.ts';
import { figure } from './figure.ts';
import { frame } from './frame.ts';
import { groups } from './groups.ts';
import { heading } from './heading.ts';
import { lines } from './lines.ts';
import { list } from './list.ts';
import { notes } from './notes.ts';
import { options } from './options.ts';
import { pairs } from './pairs.ts';
import { panel } from './panel.ts';
import { paragraph } from './paragraph.ts';
import { quote } from './quote.ts';
import { rule } from './rule.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';
import { tally } from './tally.ts';
import { task } from './task.ts';
import { timeline } from './timeline.ts';

/** Every kind of block with the function that draws it. */
const drawings: { readonly [Kind in BlockKind]: Draw<Kind> } = {
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

/** Draws blocks under each other. */
export function draw(blocks: readonly Block[], view: View): readonly Piece[] {
  return blocks.flatMap((block) => drawOne(block, view));
}

function drawOne<Kind extends BlockKind>(
  block: Extract<Block, { kind: Kind }>,
  view: View,
): readonly Piece[] {
  return drawings[block.kind as Kind](block, view);
}
