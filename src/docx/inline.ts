import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import { type Gap, type Inline, plainBlocks, type TextRun as Words } from '../lesson/prose.ts';
import { textControl } from './controls.ts';
import { pictureRun } from './pictures.ts';
import { mm } from './style/units.ts';
import type { View } from './view.ts';

/** Inline content as runs. @param bold all of it */
export function inline(
  content: readonly Inline[],
  view: View,
  { bold = false }: { readonly bold?: boolean } = {},
): readonly ParagraphChild[] {
  return content.map((piece) => drawInline(piece, view, bold));
}

function drawInline(piece: Inline, view: View, bold: boolean): ParagraphChild {
  switch (piece.kind) {
    case 'text':
      return words(piece, view, bold);
    case 'break':
      return new TextRun({ break: 1 });
    case 'picture':
      return pictureRun(piece.picture, piece.alt, { width: view.width, height: mm(25) });
    case 'gap':
      return gap(piece);
    case 'note':
      return note(piece, view);
  }
}

function words({ link, ...run }: Words, view: View, allBold: boolean): ParagraphChild {
  const anchor = link && view.anchors.nameOf(link);
  if (anchor) return new InternalHyperlink({ anchor, children: [textRun(run, allBold, 'Hyperlink')] });
  // What this document does not have cannot be led to.
  if (!link || link.startsWith('#')) return textRun(run, allBold, run.code ? 'InlineCode' : undefined);
  return new ExternalHyperlink({ link, children: [textRun(run, allBold, 'Hyperlink')] });
}

function textRun({ text, bold, italic }: Omit<Words, 'link'>, allBold: boolean, style?: string): TextRun {
  return new TextRun({
    text,
    ...(bold || allBold ? { bold: true } : {}),
    ...(italic ? { italics: true } : {}),
    ...(style ? { style } : {}),
  });
}

/** A letter written by hand is wider than a printed underscore. */
const widthOfLetter = 1.7;

function gap({ answer, name = '', label = '', width = 10 }: Gap): ParagraphChild {
  if (answer !== undefined) return new TextRun({ text: answer, style: 'GapFilled' });
  return textControl({ name, label }, { text: '_'.repeat(Math.round(width * widthOfLetter)), style: 'Gap' });
}

/** A note that the kit gave no number stands in a note itself: Word has no notes to notes. */
function note({ number, blocks }: Extract<Inline, { kind: 'note' }>, view: View): ParagraphChild {
  if (number === undefined || view.style === 'FootnoteText')
    return new TextRun({ text: ` (${plainBlocks(blocks)})` });
  return view.notes.refer(number, blocks);
}
