import type { MarkdownIt, StateInline } from 'markdown-it';

/** The inline rule for `[[answer|also right]]`: a `gap` token with what stands between the brackets. */
export function gapMarks(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'gap', gapRule);
}

function gapRule(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('[[', state.pos)) return false;
  const end = state.src.indexOf(']]', state.pos + 2);
  if (end < 0 || end + 2 > state.posMax) return false;
  const content = state.src.slice(state.pos + 2, end);
  if (/[[\]\n]/u.test(content)) return false;
  if (!silent) state.push('gap', '', 0).content = content;
  state.pos = end + 2;
  return true;
}
