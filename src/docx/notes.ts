import {
  Bookmark,
  FootnoteReferenceRun,
  InternalHyperlink,
  type Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { ProseBlock } from '../lesson/prose.ts';

/** Draws what a note says. */
type DrawNote = (blocks: readonly ProseBlock[]) => readonly Paragraph[];

/** The footnotes of a document, as it comes to refer to them. Word numbers them by their place. */
export class FootnoteBook {
  readonly #notes = new Map<number, readonly ProseBlock[]>();

  /** A reference. A note stands once in a document: a second reference leads to the first. */
  refer(number: number, blocks: readonly ProseBlock[]): ParagraphChild {
    const place = `note_${number}`;
    if (this.#notes.has(number)) {
      const again = new TextRun({ text: String(number), style: 'FootnoteReference' });
      return new InternalHyperlink({ anchor: place, children: [again] });
    }
    this.#notes.set(number, blocks);
    return new Bookmark({ id: place, children: [new FootnoteReferenceRun(number)] });
  }

  /** The notes that were referred to, by their number. */
  drawn(draw: DrawNote): Record<string, { readonly children: readonly Paragraph[] }> {
    const entries = [...this.#notes].map(
      ([number, blocks]) => [String(number), { children: draw(blocks) }] as const,
    );
    return Object.fromEntries(entries);
  }
}
