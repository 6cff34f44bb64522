import type { Alignment, Heading, Inline, List, ProseBlock, Table } from '../lesson/prose.ts';
import { idName, reportAttributes } from './heads.ts';
import { bracketsLike, readInline } from './inline.ts';
import type { Attributes } from './markdown/attributes.ts';
import { fenceOf, type Node } from './markdown/tree.ts';
import { fewColons } from './names.ts';
import type { Reading } from './reading.ts';
import { placeIn } from './text.ts';

/** Turns Markdown blocks into prose. A container has no place among them: its text is kept, and it is reported. */
export function readProse(nodes: readonly Node[], reading: Reading): readonly ProseBlock[] {
  return nodes.flatMap((node) => readers[node.type]?.(node, reading) ?? []);
}

type ProseReader = (node: Node, reading: Reading) => readonly ProseBlock[];

const readers: Readonly<Record<string, ProseReader>> = {
  paragraph: readParagraph,
  heading: (node, reading) => [readHeading(node, reading)],
  bullet_list: (node, reading) => [readList(node, reading)],
  ordered_list: (node, reading) => [readList(node, reading)],
  table: (node, reading) => [readTable(node, reading)],
  blockquote: (node, reading) => [
    { kind: 'quote', line: node.line, blocks: readProse(node.children, reading) },
  ],
  fence: readCode,
  code_block: readCode,
  hr: (node) => [{ kind: 'rule', line: node.line }],
  container: readMisplaced,
};

/** The inline content of a block that has one `inline` child. */
export function contentOf(node: Node, reading: Reading): readonly Inline[] {
  return node.children.flatMap((child) => (child.type === 'inline' ? readInline(child, reading) : []));
}

function readParagraph(node: Node, reading: Reading): readonly ProseBlock[] {
  reportFewColons(node, reading);
  const content = contentOf(node, reading);
  const { line } = node;
  const [only] = content;
  if (content.length === 1 && only?.kind === 'picture') return [{ ...only, kind: 'figure', line }];
  return content.length > 0 ? [{ kind: 'paragraph', line, content }] : [];
}

function reportFewColons({ line, last }: Node, { source, report }: Reading): void {
  for (let at = line; at <= Math.min(last, source.lines.length); at++)
    if (fewColons.test(source.lines[at - 1]!)) report('container-colons', placeIn(source, at));
}

function readHeading(node: Node, reading: Reading): Heading {
  const level = levelOf(node);
  const { line } = node;
  const at = placeIn(reading.source, line);
  const isStep = reading.hasSteps && level < 3 && attributesOf(node)?.id !== undefined;
  if (isStep) reading.outline.level = 3;
  else if (level === 1) reading.report('heading-one', at);
  else if (level === 2 && !reading.hasSections) reading.report('phase-nested', at);
  else if (level > reading.outline.level + 1)
    reading.report('heading-skipped', at, { actual: level, expected: reading.outline.level + 1 });
  if (!isStep) reading.outline.level = level;
  const id = readHeadingId(node, reading);
  return { kind: 'heading', line, level, content: contentOf(node, reading), ...(id ? { id } : {}) };
}

function readHeadingId(node: Node, reading: Reading): string | undefined {
  const attributes = attributesOf(node);
  if (!attributes) return undefined;
  reportAttributes(node.line, attributes, [idName], reading);
  const { id } = attributes;
  return id && reading.anchors.claim(id, placeIn(reading.source, node.line, `#${id}`)) ? id : undefined;
}

/** The attributes of a heading. */
export function attributesOf(node: Node): Attributes | undefined {
  return (node.token.meta as { attributes?: Attributes } | null)?.attributes;
}

function levelOf(node: Node): Heading['level'] {
  return Number(node.token.tag.slice(1)) as Heading['level'];
}

function readList(node: Node, reading: Reading): List {
  const items = node.children.map((item) => readProse(item.children, reading));
  const start = Number(node.token.attrGet('start') ?? 1);
  return { kind: 'list', line: node.line, ordered: node.type === 'ordered_list', start, items };
}

function readTable(node: Node, reading: Reading): Table {
  const rows = node.children.flatMap(({ children }) => children);
  const [head, ...body] = rows.map((row) => row.children.map((cell) => contentOf(cell, reading)));
  const align = rows[0]?.children.map(alignmentOf) ?? [];
  for (const row of rows) reportExtraCells(row, align.length, reading);
  return { kind: 'table', line: node.line, align, head: head ?? [], rows: body };
}

function alignmentOf(cell: Node): Alignment {
  const style = String(cell.token.attrGet('style') ?? '');
  return style.endsWith('center') ? 'center' : style.endsWith('right') ? 'right' : 'left';
}

/** The parser drops the cells of a row that its head has no column for. */
function reportExtraCells(row: Node, columns: number, { source, report }: Reading): void {
  const text = source.lines[row.line - 1]!.replace(/^[>\s]*\|?/u, '').replace(/\|?\s*$/u, '');
  const cells = text.split(/(?<!\\)\|/u).length;
  if (cells > columns) report('table-cells', placeIn(source, row.line), { actual: cells, expected: columns });
}

function readCode(node: Node, reading: Reading): readonly ProseBlock[] {
  const indented = node.type === 'code_block';
  if (indented && /^\s*:::/mu.test(node.token.content))
    reading.report('container-indented', placeIn(reading.source, node.line, ':::', node.last));
  if (!indented && !isClosed(node, reading))
    reading.report('code-unclosed', placeIn(reading.source, node.line));
  const brackets = reading.gaps && bracketsLike.exec(node.token.content)?.[0];
  if (brackets)
    reading.report('gap-broken', placeIn(reading.source, node.line, brackets, node.last), {
      actual: brackets,
    });
  return [{ kind: 'code', line: node.line, text: node.token.content.replace(/\n$/u, '') }];
}

/** A fenced code block that is not closed takes all that follows, whole phases too. */
function isClosed({ line, last, token }: Node, { source }: Reading): boolean {
  return last > line && source.lines[last - 1]!.replace(/^[>\s]*/u, '').startsWith(token.markup);
}

function readMisplaced(node: Node, reading: Reading): readonly ProseBlock[] {
  reading.report('container-nested', placeIn(reading.source, node.line), {
    actual: `:::${fenceOf(node).name}`,
  });
  return readProse(node.children, reading);
}
