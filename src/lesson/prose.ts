/**
 * What an author's Markdown becomes: plain, readonly data that every output can draw.
 * Lines are 1-based lines in the author's file.
 */

/** A run of text with one set of marks. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
  /** Where the run leads: http, https, mailto, tel, or `#id` in the same document. */
  readonly link?: string;
}

export interface LineBreak {
  readonly kind: 'break';
}

/** A place in a sentence to write a word. The answer stands in it only where the reader may see it. */
export interface Gap {
  readonly kind: 'gap';
  /** Position among the gaps of its exercise, from 0. */
  readonly index: number;
  /** Room to leave, in characters. The same for every gap of an exercise, so that it tells nothing. */
  readonly width?: number;
  /** Unique in the document; names the control. */
  readonly name?: string;
  /** What the control is called, by its place in the text: "Open plek 2", "Gap 2". */
  readonly label?: string;
  readonly answer?: string;
}

/** A reference to a footnote that carries the note itself, so that nothing points nowhere. */
export interface NoteReference {
  readonly kind: 'note';
  readonly label: string;
  readonly blocks: readonly ProseBlock[];
  /** Given by the kit, in order of first appearance in one document. */
  readonly number?: number;
}

export interface InlinePicture {
  readonly kind: 'picture';
  readonly picture: Picture;
  readonly alt: string;
}

export type Inline = TextRun | LineBreak | Gap | NoteReference | InlinePicture;

/** A picture from the lesson's own folder, read and checked once. */
export interface Picture {
  /** Path inside the lesson folder, with forward slashes: `pictures/chat.svg`. */
  readonly name: string;
  readonly type: 'png' | 'jpeg' | 'svg';
  /** Size in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

interface Positioned {
  /** 1-based line in the author's file; 0 for a block that the program made. */
  readonly line: number;
}

export interface Paragraph extends Positioned {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
}

export interface Heading extends Positioned {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly content: readonly Inline[];
  readonly id?: string;
}

export interface List extends Positioned {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly (readonly ProseBlock[])[];
}

export type Alignment = 'left' | 'center' | 'right';

export interface Table extends Positioned {
  readonly kind: 'table';
  readonly align: readonly Alignment[];
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** A picture that stands on its own. */
export interface Figure extends Positioned {
  readonly kind: 'figure';
  readonly picture: Picture;
  readonly alt: string;
}

export interface Quote extends Positioned {
  readonly kind: 'quote';
  readonly blocks: readonly ProseBlock[];
}

export interface CodeBlock extends Positioned {
  readonly kind: 'code';
  readonly text: string;
}

export interface Rule extends Positioned {
  readonly kind: 'rule';
}

export type ProseBlock = Paragraph | Heading | List | Table | Figure | Quote | CodeBlock | Rule;

/** The words of inline content without any mark: for names, labels, searches and measures. */
export function plainText(content: readonly Inline[]): string {
  return content.map(plainInline).join('').replace(/\s+/gu, ' ').trim();
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return ' ';
    case 'picture':
      return inline.alt;
    case 'gap':
      return inline.answer ?? '…';
    case 'note':
      return '';
  }
}

/** The words of blocks, one space between them. */
export function plainBlocks(blocks: readonly ProseBlock[]): string {
  return blocks.map(plainBlock).filter(Boolean).join(' ');
}

function plainBlock(block: ProseBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainText(block.content);
    case 'list':
      return block.items.map(plainBlocks).join(' ');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plainText).join(' ')).join(' ');
    case 'figure':
      return block.alt;
    case 'quote':
      return plainBlocks(block.blocks);
    case 'code':
      return block.text;
    case 'rule':
      return '';
  }
}
