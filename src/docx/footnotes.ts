import { Paragraph } from 'docx';
import { type ProseBlock, plainBlocks } from '../lesson/prose.ts';
import { inline } from './inline.ts';
import type { View } from './view.ts';

/** What a note says, as Word's footnotes take it: paragraphs. Anything richer gives its words. */
export function notePieces(blocks: readonly ProseBlock[], view: View): readonly Paragraph[] {
  const inside: View = { ...view, style: 'FootnoteText' };
  return blocks.map((block) => {
    if (block.kind === 'paragraph')
      return new Paragraph({ style: 'FootnoteText', children: inline(block.content, inside) });
    return new Paragraph({ style: 'FootnoteText', text: plainBlocks([block]) });
  });
}
