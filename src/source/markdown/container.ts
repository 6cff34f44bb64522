import type { MarkdownIt, StateBlock } from 'markdown-it';
import { type Attributes, noAttributes, parseAttributes } from './attributes.ts';

/** What stands on a line of colons: an opening with a name, or a closing without. */
export interface Fence {
  readonly length: number;
  /** Empty for a closing. */
  readonly name: string;
  readonly attributes: Attributes;
  /** What stands behind name and attributes, where nothing should. */
  readonly rest: string;
}

const colons = /^(:{3,})\s*([\p{L}][\p{L}\p{N}_-]*)?\s*(.*?)\s*$/u;

/**
 * The block rule for `:::name{…}` and `:::`. Each such line becomes one token, `container_open` or
 * `container_close`; the tree pairs them. So a `:::` in a fenced code block stays code, and an unclosed
 * container costs no search to the end of the file.
 */
export function containers(markdown: MarkdownIt): void {
  markdown.block.ruler.before('table', 'container', fenceRule, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

function fenceRule(state: StateBlock, line: number, _last: number, silent: boolean): boolean {
  if (state.sCount[line]! - state.blkIndent >= 4) return false;
  const start = state.bMarks[line]! + state.tShift[line]!;
  if (!state.src.startsWith(':::', start)) return false;
  if (silent) return true;
  const fence = fenceOf(state.src.slice(start, state.eMarks[line]));
  const token = state.push(isClosing(fence) ? 'container_close' : 'container_open', '', 0);
  token.map = [line, line + 1];
  token.meta = { fence };
  state.line = line + 1;
  return true;
}

/** Nothing but colons. */
function isClosing({ name, attributes, rest }: Fence): boolean {
  return name === '' && rest === '' && attributes === noAttributes;
}

function fenceOf(text: string): Fence {
  const [, fence = '', name = '', rest = ''] = colons.exec(text) ?? [];
  if (!rest.startsWith('{')) return { length: fence.length, name, attributes: noAttributes, rest };
  const attributes = parseAttributes(rest, 0);
  return { length: fence.length, name, attributes, rest: rest.slice(attributes.end).trim() };
}
