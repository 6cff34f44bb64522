import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { deepestNesting } from '../limits.ts';

/**
 * Guards the inline parser, which reads brackets in brackets by calling itself: text that nests too deep
 * is not parsed but marked with `meta.tooDeep`.
 */
export function depthGuard(markdown: MarkdownIt): void {
  markdown.core.ruler.before('inline', 'depth_guard', markDeep);
}

function markDeep(state: StateCore): void {
  for (const token of state.tokens) {
    if (token.type !== 'inline' || depthOf(token.content) <= deepestNesting) continue;
    token.content = '';
    token.meta = { tooDeep: true };
  }
}

/** Brackets that never close count as well: the parser looks for their end all the same. */
function depthOf(text: string): number {
  if (!text.includes('[')) return 0;
  let depth = 0;
  let deepest = 0;
  for (const character of text.replace(/\\./gu, '')) {
    if (character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === ']') depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** True for a token that stands too deep in others, or that the guard has marked. */
export function isTooDeep(token: Token): boolean {
  const deepInline = token.children?.some(({ level }) => level > deepestNesting) ?? false;
  return token.level > deepestNesting * 2 || deepInline || token.meta?.tooDeep === true;
}
