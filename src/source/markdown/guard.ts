import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import type { ProblemCode, ProblemValues } from '../../problem.ts';
import { deepestNesting, longestBlock, longestWord, mostInlines } from '../limits.ts';

/** Why a block is not read, as a problem. */
export type Refusal = readonly [code: ProblemCode, values: ProblemValues];

/**
 * Guards the inline parser, which reads brackets in brackets by calling itself and may take long for long
 * text: a block that asks too much is not parsed but marked with `meta.refusal`.
 */
export function guard(markdown: MarkdownIt): void {
  markdown.core.ruler.before('inline', 'guard', markRefused);
}

function markRefused(state: StateCore): void {
  for (const token of state.tokens) {
    if (token.type !== 'inline') continue;
    const refusal = refusalOfText(token.content);
    if (!refusal) continue;
    token.content = '';
    token.meta = { refusal };
  }
}

/** Why a token cannot be read; nothing for one that can. */
export function refusalOf(token: Token): Refusal | undefined {
  const deepInline = token.children?.some(({ level }) => level > deepestNesting) ?? false;
  if (token.level > deepestNesting * 2 || deepInline) return ['too-deep', {}];
  if (token.type === 'fence' || token.type === 'code_block') return refusalOfLength(token.content);
  const pieces = token.children?.length ?? 0;
  if (pieces > mostInlines) return ['block-pieces', { actual: pieces, expected: mostInlines }];
  return (token.meta as { refusal?: Refusal } | null)?.refusal;
}

function refusalOfText(text: string): Refusal | undefined {
  return depthOf(text) > deepestNesting ? ['too-deep', {}] : refusalOfLength(text);
}

function refusalOfLength(text: string): Refusal | undefined {
  if (text.length > longestBlock) return ['block-long', { actual: text.length, expected: longestBlock }];
  const word = text.length > longestWord ? longWord.exec(text)?.[0] : undefined;
  if (word === undefined) return undefined;
  return ['word-long', { actual: `${word.slice(0, 20)}…`, expected: longestWord }];
}

const longWord = new RegExp(`\\S{${longestWord + 1}}`, 'u');

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
