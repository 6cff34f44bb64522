import type { Token } from 'markdown-it';
import type { Place, ProblemCode, ProblemValues } from '../../problem.ts';
import { deepestNesting } from '../limits.ts';
import type { Attributes } from './attributes.ts';
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

/** True for a heading of a phase; in a scenario one without minutes and form is a step of the wrong level. */
function isPhaseHeading({ tag, meta }: Token, surroundings: Node | undefined): boolean {
  const attributes = (meta as { attributes?: Attributes } | null)?.attributes;
  if (tag !== 'h2' || !attributes) return false;
  const inScenario = surroundings?.type === 'container' && fenceOf(surroundings).name === 'scenario';
  return !inScenario || attributes.values.size > 0;
}

class TreeBuilder {
  readonly #roots: Node[] = [];
  readonly #open: OpenNode[] = [];
  /** A closing without an opening stands above: the next one may be its partner. */
  #stray = false;
  #tooDeep = false;
  readonly #onFault: OnFault;

  constructor(onFault: OnFault) {
    this.#onFault = onFault;
  }

  take(token: Token): void {
    if (this.#tooDeep) return;
    if (token.type === 'container_open') this.#enter('container', token);
    else if (token.type === 'container_close') this.#closeContainer(token);
    else if (token.nesting > 0) this.#enterBlock(token);
    else if (token.nesting < 0) this.#leave();
    else this.#add(this.#node(token.type, token));
  }

  finish(): readonly Node[] {
    if (!this.#tooDeep) this.#dropContainers();
    return this.#roots;
  }

  /** A phase never stands in a container: a heading with its attributes shows that a fence was forgotten. */
  #enterBlock(token: Token): void {
    const onlyContainers = this.#open.every(({ type }) => type === 'container');
    if (onlyContainers && isPhaseHeading(token, this.#open.at(-1))) this.#dropContainers();
    this.#enter(token.type.replace(/_open$/u, ''), token);
  }

  #enter(type: string, token: Token): void {
    const node = this.#node(type, token);
    if (type === 'container') this.#stray = false;
    this.#add(node);
    if (this.#open.length === deepestNesting * 3) this.#refuseDepth(node.line);
    this.#open.push(node);
  }

  /** What comes after is not looked at. */
  #refuseDepth(line: number): void {
    this.#tooDeep = true;
    this.#onFault('too-deep', line, {});
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
    if (innermost?.type === 'container' && fenceOf(innermost).length <= length) this.#open.pop()!.last = line;
    else this.#reportStray(line);
  }

  /** A block whose opening has no name leaves two strays for one slip: the second is not told. */
  #reportStray(line: number): void {
    if (!this.#stray) this.#onFault('container-unopened', line, {});
    this.#stray = !this.#stray;
  }

  /**
   * Ends the containers that are still open. The outermost is the one whose fence was forgotten; the blocks
   * that it swallowed are put behind it, so that they are read as they were meant.
   */
  #dropContainers(): void {
    let outermost: OpenNode | undefined;
    while (this.#open.at(-1)?.type === 'container') {
      outermost = this.#open.pop()!;
      outermost.last = anywhere;
      const first = outermost.children.findIndex(({ type }) => type === 'container');
      const swallowed = first < 0 ? [] : outermost.children.splice(first);
      (this.#open.at(-1)?.children ?? this.#roots).push(...swallowed);
    }
    if (outermost)
      this.#onFault('container-unclosed', outermost.line, { actual: `:::${fenceOf(outermost).name}` });
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
