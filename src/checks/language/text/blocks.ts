import type { Inline, ProseBlock } from '../../../lesson/prose.ts';

/** Text that ends where its block does, with the line on which it begins. */
export interface Piece {
  readonly text: string;
  readonly line: number;
  readonly isCode?: true;
}

/** First answers of an exercise's gaps, which make its text whole. */
type Answers = readonly (readonly string[])[];

/** The texts of blocks in the order in which they are read: each item, cell and footnote is one of its own. */
export function piecesIn(blocks: readonly ProseBlock[], answers: Answers = []): readonly Piece[] {
  return blocks.flatMap((block) => piecesOf(block, answers));
}

function piecesOf(block: ProseBlock, answers: Answers): readonly Piece[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return pieceOf(block.content, block.line, answers);
    case 'list':
      return block.items.flatMap((item) => piecesIn(item, answers));
    case 'table':
      return [block.head, ...block.rows].flatMap((row, index) =>
        // The line of dashes stands between the head and the rows.
        row.flatMap((cell) => pieceOf(cell, block.line + (index === 0 ? 0 : index + 1), answers)),
      );
    case 'figure':
      return [{ text: block.alt, line: block.line }];
    case 'quote':
      return piecesIn(block.blocks, answers);
    case 'code':
      return [{ text: block.text, line: block.line, isCode: true }];
    case 'rule':
      return [];
  }
}

/** The text of inline content, and of the footnotes that it refers to. */
export function pieceOf(content: readonly Inline[], line: number, answers: Answers = []): readonly Piece[] {
  const text = content.map((inline) => written(inline, answers)).join('');
  const notes = content.flatMap((inline) => (inline.kind === 'note' ? piecesIn(inline.blocks) : []));
  return text.trim() === '' ? notes : [{ text, line }, ...notes];
}

function written(inline: Inline, answers: Answers): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return '\n';
    case 'gap':
      return answers[inline.index]?.[0] ?? '…';
    case 'picture':
      return inline.alt;
    case 'note':
      return '';
  }
}
