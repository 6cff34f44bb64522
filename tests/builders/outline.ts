import { plainText } from '../../src/lesson/prose.ts';
import type { Block, BlockKind, BlockOf } from '../../src/sheet/blocks.ts';
import type { Sheet } from '../../src/sheet/sheet.ts';

/** A sheet in a line a block: headings by their words, panels by their tone, tasks by their number. */
export function outline(sheet: Sheet): readonly string[] {
  return sheet.blocks.map(lineOf);
}

function lineOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plainText(block.content)}`;
    case 'panel':
      return `[${block.tone}] ${block.title ?? ''}`.trimEnd();
    case 'task':
      return `${block.number}. ${block.exercise}`;
    case 'paragraph':
      return plainText(block.content);
    default:
      return block.kind;
  }
}

/** The blocks of one kind that stand directly in a sheet. */
export function blocksOf<Kind extends BlockKind>(sheet: Sheet, kind: Kind): readonly BlockOf<Kind>[] {
  return sheet.blocks.filter((block): block is BlockOf<Kind> => block.kind === kind);
}
