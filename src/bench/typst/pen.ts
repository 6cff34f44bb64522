import type { Inline, Picture, ProseBlock } from '../../lesson/prose.ts';
import type { Block } from '../../sheet/blocks.ts';
import type { Code } from './code.ts';

/** What writes the parts of a block: given to each, so that none has to know the table of all blocks. */
export interface Pen {
  readonly blocks: (blocks: readonly Block[]) => Code;
  readonly inline: (content: readonly Inline[]) => Code;
  /** Blocks that stand in a line of their own kind: a single paragraph gives its words alone. */
  readonly item: (blocks: readonly ProseBlock[]) => Code;
  /** The file of a picture, beside the source. */
  readonly picture: (picture: Picture) => Code;
  /** Level of a heading that stands so far below that of its section. */
  readonly below: (depth: number) => number;
  /** Says that a section begins, with a heading of this level. */
  readonly enter: (level: number) => number;
}

/** Writes one kind of block as an expression. */
export type Write<Kind extends Block['kind']> = (block: Extract<Block, { kind: Kind }>, pen: Pen) => Code;
