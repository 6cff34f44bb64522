import type { Picture, ProseBlock } from '../lesson/prose.ts';
import type { Place, Report } from '../problem.ts';
import { anchorsOf } from './anchors.ts';
import { isTooDeep } from './markdown/depth.ts';
import { parseMarkdown } from './markdown/parser.ts';
import { type Node, treeOf } from './markdown/tree.ts';
import type { Findings } from './parts.ts';
import { type Phases, readPhases } from './phases.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { placeIn, type SourceText } from './text.ts';

/**
 * Reads the Markdown below the front matter.
 *
 * @param markdown with an empty line for each line above it
 * @returns nothing for text that nests too deep to be read
 */
export function readBody(
  markdown: string,
  source: SourceText,
  found: Findings,
  picture: (name: string, place: Place) => Picture | undefined,
  report: Report,
): Phases | undefined {
  const { tokens, unusedNotes } = parseMarkdown(markdown);
  const deep = tokens.find(isTooDeep);
  if (deep) {
    report('too-deep', placeIn(source, (deep.map?.[0] ?? 0) + 1));
    return undefined;
  }
  for (const label of unusedNotes)
    report('note-unused', placeIn(source, 1, `[^${label}]:`, source.lines.length), { actual: label });
  let tooDeep = false;
  const nodes = treeOf(tokens, (code, line, values) => {
    tooDeep ||= code === 'too-deep';
    report(code, placeIn(source, line), values);
  });
  if (tooDeep) return undefined;
  const anchors = anchorsOf(report);
  const blocks = nodes.filter(({ type }) => type !== 'footnote_block');
  const reading: Reading = { source, report, anchors, outline: { level: 1 }, picture };
  const phases = readPhases(blocks, found, { ...reading, note: notesOf(nodes, reading) });
  anchors.finish();
  return phases;
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
