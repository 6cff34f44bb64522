import { createHash } from 'node:crypto';
import type { SourceText } from '../text.ts';

/** A piece of an author's file that a translator translates at once: a sentence of the head, a paragraph, an option. */
export interface SourceBlock {
  /** Where it stands: `head`, the id of a phase, or the id of an exercise. */
  readonly section: string;
  /** Its first line, from 1. */
  readonly line: number;
  /** Stands for its text: other words, another digest; other line ends or spaces, the same. */
  readonly digest: string;
}

/** Begins a block of its own, though no empty line stands before it. */
const opensBlock = /^(?:[-*+] |\d+[.)] |\||#{1,6} |:::\w|---\s*$)/u;
/** Is a block, and what follows is another. */
const isAlone = /^(?:#{1,6} |:::)/u;
const phase = /^## .*\{#([\w-]+)/u;
const exercise = /^:::\w+\{.*?#([\w-]+)/u;

/**
 * The blocks of an edition, taken from its text and not from what is read of it, so that they stay the same
 * when the program learns to read more.
 */
export function blocksOf({ lines }: Pick<SourceText, 'lines'>): readonly SourceBlock[] {
  const headEnd = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  const blocks: { section: string; line: number; text: string[] }[] = [];
  let section = 'head';
  let outer = section;
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const isHead = index <= headEnd;
    const isClosing = /^:::+\s*$/u.test(line);
    const opened = phase.exec(line)?.[1];
    if (opened) outer = opened;
    section = opened ?? (isClosing ? outer : (exercise.exec(line)?.[1] ?? section));
    if (line.trim() === '' || isClosing) isOpen = false;
    else if (isOpen && !(isHead || opensBlock.test(line))) blocks.at(-1)!.text.push(line);
    else {
      blocks.push({ section, line: index + 1, text: [line] });
      isOpen = !isAlone.test(line);
    }
  }
  return blocks.map(({ text, ...place }) => ({ ...place, digest: digestOf(text.join(' ')) }));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/gu, ' ').trim()).digest('hex').slice(0, 10);
}
