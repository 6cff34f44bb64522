import type { Inline, NoteReference, ProseBlock } from '../lesson/prose.ts';
import { plainBlocks } from '../lesson/prose.ts';
import type { Locale } from '../locale/locale.ts';
import type { Block, Notes } from '../sheet/blocks.ts';
import { rewriteInlines } from '../sheet/rewrite.ts';

/**
 * Numbers the footnotes of a document in order of first appearance, and adds them at the end.
 * Only notes that this document refers to: the notes of hidden parts stay hidden with them.
 */
export function withFootnotes(blocks: readonly Block[], locale: Locale): readonly Block[] {
  const collector = new NoteCollector();
  const numbered = rewriteInlines(blocks, collector.number);
  const notes = collector.notes();
  return notes.length > 0 ? [...numbered, notesBlock(notes, locale)] : numbered;
}

function notesBlock(notes: Notes['notes'], { t }: Locale): Notes {
  return { kind: 'notes', title: t('sheet.notes.title'), back: t('sheet.notes.back'), notes };
}

/** Gives numbers in the order in which it is asked. */
class NoteCollector {
  readonly #numbers = new Map<string, number>();
  readonly #texts: (readonly ProseBlock[])[] = [];

  readonly number = (inline: Inline): Inline =>
    inline.kind === 'note' ? { ...inline, number: this.#numberOf(inline) } : inline;

  /** A note may refer to another note: the list grows while it is written. */
  notes(): Notes['notes'] {
    const notes: Notes['notes'][number][] = [];
    for (let index = 0; index < this.#texts.length; index++) {
      notes.push({ number: index + 1, blocks: rewriteInlines(this.#texts[index]!, this.number) });
    }
    return notes;
  }

  /** A note that is referred to twice keeps its number; inline notes may share an empty label. */
  #numberOf({ label, blocks }: NoteReference): number {
    const name = `${label}\0${plainBlocks(blocks)}`;
    const number = this.#numbers.get(name) ?? this.#texts.push(blocks);
    this.#numbers.set(name, number);
    return number;
  }
}
