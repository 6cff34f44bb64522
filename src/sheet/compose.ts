import type { Heading, Inline, List, Paragraph, ProseBlock, TextRun } from '../lesson/prose.ts';

/** Line of a block that no author wrote. */
const made = 0;

/** A run of words. */
export function text(words: string): TextRun {
  return { kind: 'text', text: words };
}

export function bold(words: string): TextRun {
  return { kind: 'text', text: words, bold: true };
}

/** @param to where it leads: http, https, mailto, tel or `#id` */
export function link(words: string, to: string): TextRun {
  return { kind: 'text', text: words, link: to };
}

export function paragraph(...content: (string | Inline)[]): Paragraph {
  return { kind: 'paragraph', line: made, content: content.map(inline) };
}

export function heading(level: Heading['level'], words: string, id?: string): Heading {
  return { kind: 'heading', line: made, level, content: [text(words)], ...(id === undefined ? {} : { id }) };
}

/** A list of items that are one paragraph each. */
export function bullets(items: readonly ProseBlock[]): List {
  return { kind: 'list', line: made, ordered: false, start: 1, items: items.map((item) => [item]) };
}

/** Things to do one after the other. */
export function steps(items: readonly ProseBlock[]): List {
  return { ...bullets(items), ordered: true };
}

function inline(part: string | Inline): Inline {
  return typeof part === 'string' ? text(part) : part;
}
