import type { QuizItem } from '../quiz.ts';
import type { NamedBytes } from '../zip.ts';

/** What goes into a Common Cartridge. */
export interface Cartridge {
  /** Letters, digits and hyphens; another one for each cartridge. */
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  /** Pages and papers, in the order to list them. */
  readonly entries: readonly CartridgeEntry[];
  /** The title of the quiz, and its questions; without questions there is no quiz. */
  readonly quiz: { readonly title: string; readonly items: readonly QuizItem[] };
  /** Files that pages show. */
  readonly files: readonly NamedBytes[];
}

export interface CartridgeEntry extends NamedBytes {
  readonly title: string;
}
