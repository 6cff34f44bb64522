import type { ProseBlock } from '../lesson/prose.ts';
import type { Report } from '../problem.ts';
import { anchorsOf } from './anchors.ts';
import { type ParsedMarkdown, parseMarkdown } from './markdown/parser.ts';
import { type Node, treeOf } from './markdown/tree.ts';
import { fewColons } from './names.ts';
import type { Findings } from './parts.ts';
import { type Phases, readPhases } from './phases.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { reportRefusals } from './refusals.ts';
import { placeIn, type SourceText } from './text.ts';

/**
 * Reads the Markdown below the front matter of an edition.
 *
 * @param markdown with an empty line for each line above it
 * @returns nothing for text that nests too deep, or is too long, to be read
 */
export function readBody(
  markdown: string,
  source: SourceText,
  found: Findings,
  picture: Reading['picture'],
  report: Report,
): Phases | undefined {
  return readMarkdown(markdown, source, picture, report, (nodes, reading) =>
    readPhases(nodes, found, reading),
  );
}

/**
 * Reads Markdown, whatever it is to become.
 *
 * @param read makes something of its blocks; footnotes are not among them
 * @returns nothing for text that nests too deep, or is too long, to be read
 */
export function readMarkdown<Result>(
  markdown: string,
  source: SourceText,
  picture: Reading['picture'],
  report: Report,
  read: (nodes: readonly Node[], reading: Reading) => Result,
): Result | undefined {
  const { tokens, ...notes } = parseMarkdown(markdown);
  if (reportRefusals(tokens, source, report)) return undefined;
  reportNotes(notes, source, report);
  let tooDeep = false;
  const fences = colonsIn(source);
  const nodes = treeOf(tokens, (code, line, values) => {
    tooDeep ||= code === 'too-deep';
    if (code !== 'container-unopened' || !fences.hasBefore(line)) report(code, placeIn(source, line), values);
  });
  if (tooDeep) return undefined;
  const anchors = anchorsOf(report);
  const blocks = nodes.filter(({ type }) => type !== 'footnote_block');
  const reading: Reading = { source, report, anchors, outline: { level: 1 }, picture };
  const result = read(blocks, { ...reading, note: notesOf(nodes, reading) });
  anchors.finish();
  return result;
}

function reportNotes(
  { unusedNotes, noteTwins }: Pick<ParsedMarkdown, 'unusedNotes' | 'noteTwins'>,
  source: SourceText,
  report: Report,
): void {
  for (const label of noteTwins) {
    const first = placeIn(source, 1, `[^${label}]:`, source.lines.length);
    const second = placeIn(source, first.line + 1, `[^${label}]:`, source.lines.length);
    report('note-twice', second, { actual: label, first: first.line });
  }
  for (const label of unusedNotes)
    report('note-unused', placeIn(source, 1, `[^${label}]:`, source.lines.length), { actual: label });
}

/** The openings with too few colons, which are told of themselves: each has a closing below it. */
function colonsIn(source: SourceText): { readonly hasBefore: (line: number) => boolean } {
  const lines = source.lines.flatMap((text, index) => (fewColons.test(text) ? [index + 1] : []));
  return {
    hasBefore: (line) => {
      if (!(lines[0]! < line)) return false;
      lines.shift();
      return true;
    },
  };
}

/** The footnotes by number. Each is read once, without notes of its own, so none can hold itself. */
function notesOf(
  nodes: readonly Node[],
  reading: Reading,
): (id: number, line: number) => readonly ProseBlock[] {
  const block = nodes.find(({ type }) => type === 'footnote_block');
  const read = new Map<number, readonly ProseBlock[]>();
  return (id, line) => {
    const note = block?.children.find(({ token }) => token.meta?.id === id);
    if (note && !read.has(id)) read.set(id, readProse(note.children, reading));
    const blocks = read.get(id) ?? [];
    // A note written in the sentence itself has no line of its own.
    return note?.token.meta?.label === undefined ? blocks.map((part) => ({ ...part, line })) : blocks;
  };
}
