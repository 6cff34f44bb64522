import type { Block } from '../sheet/blocks.ts';
import type { Anchors } from './anchors.ts';
import type { Lists } from './lists.ts';
import type { FootnoteBook } from './notes.ts';
import type { Piece } from './pieces.ts';
import type { Look } from './style/look.ts';
import type { Twips } from './style/units.ts';

/** What drawing a block needs to know about where it stands. */
export interface View {
  readonly look: Look;
  /** Room from side to side. */
  readonly width: Twips;
  /** Style of a plain paragraph here; none for running text. */
  readonly style?: string;
  /** How deep in lists this is. */
  readonly depth: number;
  readonly lists: Lists;
  readonly notes: FootnoteBook;
  readonly anchors: Anchors;
  /** Draws blocks inside a block: given here, so that no block file imports the table that holds it. */
  readonly draw: (blocks: readonly Block[], view: View) => readonly Piece[];
}

/** Draws one kind of block. */
export type Draw<Kind extends Block['kind']> = (
  block: Extract<Block, { kind: Kind }>,
  view: View,
) => readonly Piece[];
