import type { Block, BlockKind } from '../sheet/blocks.ts';
import { cards, groups, pairs } from './blocks/arrange.ts';
import { faces, tally } from './blocks/faces.ts';
import { contacts, contents, facts, timeline } from './blocks/guide.ts';
import { chat, options } from './blocks/options.ts';
import { panel } from './blocks/panel.ts';
import { bank, code, figure, heading, list, notes, paragraph, quote, rule, table } from './blocks/prose.ts';
import { steps } from './blocks/steps.ts';
import { task } from './blocks/task.ts';
import { fields, frame, lines } from './blocks/writing.ts';
import { join, type Markup } from './markup.ts';
import type { Draw, View } from './view.ts';

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

/**
 * Draws blocks as HTML for the main part of a page.
 *
 * @param pictureUrl gives the address of a picture on that page
 * @param keyOf gives the sealed key of an exercise; only for pages whose exercises answer by themselves
 */
export function renderBlocks(
  blocks: readonly Block[],
  pictureUrl: View['pictureUrl'],
  keyOf?: View['keyOf'],
): Markup {
  const view: View = {
    pictureUrl,
    keyOf,
    blocks: (inner) => join(inner.map((block) => draw(block, view))),
  };
  return view.blocks(blocks);
}

function draw<Kind extends BlockKind>(block: Extract<Block, { kind: Kind }>, view: View): Markup {
  return drawings[block.kind as Kind](block, view);
}
