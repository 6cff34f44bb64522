import type { Block, BlockKind } from '../../sheet/blocks.ts';
import type { Context } from '../layout/context.ts';
import { heldTo, type Strip } from '../layout/strip.ts';
import { bank } from './bank.ts';
import { cards } from './cards.ts';
import { chat } from './chat.ts';
import { contacts } from './contacts.ts';
import { contents } from './contents.ts';
import { faces } from './faces.ts';
import { facts } from './facts.ts';
import { figure } from './figure.ts';
import { groups } from './groups.ts';
import type { Layout } from './layout.ts';
import { list } from './list.ts';
import { notes } from './notes.ts';
import { options } from './options.ts';
import { pairs } from './pairs.ts';
import { panel } from './panel.ts';
import { code, heading, paragraph, quote, rule } from './prose.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';
import { tally } from './tally.ts';
import { task } from './task.ts';
import { timeline } from './timeline.ts';
import { fields, frame, lines } from './writing.ts';

/** How each kind of block is drawn. */
const layouts: { readonly [Kind in BlockKind]: Layout<Kind> } = {
  paragraph,
  heading,
  list,
  table,
  figure,
  quote,
  code,
  rule,
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
  notes,
};

/** Lays out blocks under each other. */
export function stack(blocks: readonly Block[], context: Context): readonly Strip[] {
  const laid = blocks.map((block) => layOut(block, context));
  return laid.flatMap((strips, index) => {
    if (blocks[index - 1]?.kind !== 'heading') return strips;
    // A heading over one or two lines at the foot of a page looks lost.
    const enough = context.style.text.body.leading * linesUnderHeading;
    return heldTo(enough, [...strips, ...(laid[index + 1] ?? []).slice(0, 1)]).slice(0, strips.length);
  });
}

const linesUnderHeading = 3;

function layOut<Kind extends BlockKind>(
  block: Extract<Block, { kind: Kind }>,
  context: Context,
): readonly Strip[] {
  return layouts[block.kind as Kind](block, context);
}
