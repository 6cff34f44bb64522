import { plainText } from '../../lesson/prose.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Block, Contents } from '../../sheet/blocks.ts';

/** Where to find what: the sections of a document that have an id. */
export function contentsOf(blocks: readonly Block[], { t }: Locale): Contents {
  const entries = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 && block.id !== undefined
      ? [{ id: block.id, title: plainText(block.content) }]
      : [],
  );
  return { kind: 'contents', title: t('sheet.guide.contents'), entries };
}
