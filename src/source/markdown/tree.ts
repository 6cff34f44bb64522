import type { Token } from 'markdown-it';
import type { Place, ProblemCode, ProblemValues } from '../../problem.ts';
import { deepestNesting } from '../limits.ts';
import type { Fence } from './container.ts';

/** A block of Markdown with what stands in it. */
export interface Node {
  /** `paragraph`, `list_item`, `container`, `inline` … */
  readonly type: string;
  readonly token: Token;
  /** 1-based first and last line in the file. */
  readonly line: number;
  readonly last: number;
  readonly children: readonly Node[];
}

/** Called for a fence that has no partner. @param line 1-based */
export type OnFault = (
  code: ProblemCode & ('container-unclosed' | 'container-unopened' | 'too-deep'),
  line: Place['line'],
  values: ProblemValues,
) => void;

interface OpenNode extends Node {
  readonly children: Node[];
  last: number;
}

/** The end of a node that has no lines of its own. */
const anywhere = Number.MAX_SAFE_INTEGER;

/** Makes a tree of markdown-it's row of tokens, and pairs the fences of containers in it. */
export function treeOf(tokens: readonly Token[], onFault: OnFault): readonly Node[] {
  const builder = new TreeBuilder(onFault);
  for (const token of tokens) builder.take(token);
  return builder.finish();
}

/** The fence of a container node. */
export function fenceOf(node: Node): Fence {
  return (node.token.meta as { fence: Fence }).fence;
}

class TreeBuilder {
  readonly #roots: Node[] = [];
  readonly #open: OpenNode[] = [];
  readonly #onFault: OnFault;

  constructor(onFault: OnFault) {
    this.#onFault = onFault;
  }

  take(token: Token): void {
    if (token.type === 'container_open') this.#enter('container', token);
    else if (token.type === 'container_close') this.#closeContainer(token);
    else if (token.nesting > 0) this.#enterBlock(token);
    else if (token.nesting < 0) this.#leave();
    else this.#add(this.#node(token.type, token));
  }

  finish(): readonly Node[] {
    this.#dropContainers();
    return this.#roots;
  }

  /** A phase never stands in a container: a heading with its attributes shows that a fence was forgotten. */
  #enterBlock(token: Token): void {
    const onlyContainers = this.#open.every(({ type }) => type === 'container');
    if (token.tag === 'h2' && token.meta?.attributes && onlyContainers) this.#dropContainers();
    this.#enter(token.type.replace(/_open$/u, ''), token);
  }

  #enter(type: string, token: Token): void {
    const node = this.#node(type, token);
    this.#add(node);
    if (this.#open.length === deepestNesting * 3) this.#onFault('too-deep', node.line, {});
    this.#open.push(node);
  }

  #leave(): void {
    this.#dropContainers();
    this.#open.pop();
  }

  /** A fence closes the innermost container whose own fence is not longer. */
  #closeContainer(token: Token): void {
    const { length } = (token.meta as { fence: Fence }).fence;
    const innermost = this.#open.at(-1);
    const line = token.map![0] + 1;
    if (innermost?.type !== 'container' || fenceOf(innermost).length > length)
      this.#onFault('container-unopened', line, {});
    else this.#open.pop()!.last = line;
  }

  #dropContainers(): void {
    while (this.#open.at(-1)?.type === 'container') {
      const node = this.#open.pop()!;
      node.last = anywhere;
      this.#onFault('container-unclosed', node.line, { actual: `:::${fenceOf(node).name}` });
    }
  }

  #add(node: Node): void {
    (this.#open.at(-1)?.children ?? this.#roots).push(node);
  }

  /** Cells of tables have no lines of their own: they stand on those of their row. */
  #node(type: string, token: Token): OpenNode {
    const parent = this.#open.at(-1);
    const [first, end] = token.map ?? [(parent?.line ?? 1) - 1, parent?.last ?? anywhere];
    return { type, token, line: first + 1, last: Math.max(end, first + 1), children: [] };
  }
}
