import type { ProseBlock } from '../../lesson/prose.ts';
import type { Context } from '../layout/context.ts';
import type { TextStyle } from '../style/style.ts';
import { naturalWidth } from '../text/text.ts';

/** Width that blocks would like to have; whatever is not a paragraph takes all it gets. */
export function naturalBlocksWidth(
  blocks: readonly ProseBlock[],
  style: TextStyle,
  context: Context,
): number {
  return Math.max(
    0,
    ...blocks.map((block) =>
      block.kind === 'paragraph' ? naturalWidth(block.content, style, context) : Number.POSITIVE_INFINITY,
    ),
  );
}
