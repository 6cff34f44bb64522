import type { Picture } from '../lesson/prose.ts';
import type { Block } from '../sheet/blocks.ts';
import type { Markup } from './markup.ts';

/** What drawing a block needs to know about the page that it stands on. */
export interface View {
  /** Where the page finds a picture. */
  readonly pictureUrl: (picture: Picture) => string;
  /** The sealed key of an exercise that answers by itself; absent on pages where none does. */
  readonly keyOf?: ((id: string) => string) | undefined;
  /** Draws blocks inside a block: given here, so that no block file imports the table that holds it. */
  readonly blocks: (blocks: readonly Block[]) => Markup;
}

/** Draws one kind of block. */
export type Draw<Kind extends Block['kind']> = (block: Extract<Block, { kind: Kind }>, view: View) => Markup;
