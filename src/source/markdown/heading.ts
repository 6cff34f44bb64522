import type { MarkdownIt, StateCore } from 'markdown-it';
import { parseAttributes } from './attributes.ts';

/**
 * Takes `{#id name=value}` off the end of headings before their words are read, so that an underscore in
 * an attribute is no emphasis. The attributes go along as `meta.attributes` of the heading.
 */
export function headingAttributes(markdown: MarkdownIt): void {
  markdown.core.ruler.before('inline', 'heading_attributes', takeAttributes);
}

/** A brace that begins attributes, but that nothing closes. */
const unclosed = /(?<!\\)\{(?=\s*(?:#|[A-Za-z][\w-]*=))[^{}]*$/u;

function takeAttributes(state: StateCore): void {
  state.tokens.forEach((token, index) => {
    const words = state.tokens[index + 1];
    if (token.type !== 'heading_open' || words?.type !== 'inline') return;
    const brace = words.content.endsWith('}')
      ? words.content.lastIndexOf('{')
      : words.content.search(unclosed);
    if (brace < 0 || words.content[brace - 1] === '\\') return;
    token.meta = { attributes: parseAttributes(words.content, brace) };
    words.content = words.content.slice(0, brace).trimEnd();
  });
}
