import type { MarkdownIt, StateCore } from 'markdown-it';

/** What {@link noteTwins} leaves: labels of footnotes that are written more than once. */
export interface NoteTwins {
  twins?: readonly string[];
}

/** Looks for footnotes with the same label, of which the parser keeps only the last. */
export function noteTwins(markdown: MarkdownIt): void {
  markdown.core.ruler.before('footnote_tail', 'note_twins', findTwins);
}

function findTwins(state: StateCore): void {
  const labels = state.tokens
    .filter(({ type }) => type === 'footnote_reference_open')
    .map(({ meta }) => (meta as { label: string }).label);
  const twins = labels.filter((label, index) => labels.indexOf(label) < index);
  (state.env as NoteTwins).twins = [...new Set(twins)];
}
