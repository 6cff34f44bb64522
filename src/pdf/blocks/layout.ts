import type { BlockKind, BlockOf } from '../../sheet/blocks.ts';
import type { Context } from '../layout/context.ts';
import type { Strip } from '../layout/strip.ts';

/** Lays out a block: tags it in reading order and gives its strips. */
export type Layout<Kind extends BlockKind> = (block: BlockOf<Kind>, context: Context) => readonly Strip[];
