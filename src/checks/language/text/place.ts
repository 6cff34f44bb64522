import type { Place } from '../../../problem.ts';
import type { SourceText } from '../../../source/text.ts';
import type { Passage } from './passage.ts';

/**
 * Where a part of a passage stands in the author's file: a paragraph may go on for several lines, with marks
 * between its words.
 *
 * @param index of its first character in the text of the passage
 * @param length in characters
 * @returns the start of the passage where it cannot be found, such as behind an entity
 */
export function placeAt(source: SourceText, passage: Passage, index: number, length: number): Place {
  const words = passage.text.slice(index, index + length).trim();
  const { text, places } = plainLines(source.lines, passage);
  const wanted = folded(words).slice(0, longest);
  const before = folded(passage.text.slice(0, index)).split(wanted).length - 1;
  let found = text.indexOf(folded(passage.text).trim().slice(0, longest)) - 1;
  for (let nth = 0; nth <= before; nth++) found = text.indexOf(wanted, found + 1);
  const { file } = source;
  return { file, ...(places[found] ?? places[text.indexOf(wanted)] ?? startOf(source, passage)) };
}

/** Characters that tell one place of a paragraph from another. */
const longest = 60;

interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a passage in one, without marks, and where each of its characters stands. */
function plainLines(lines: readonly string[], { line, last }: Passage) {
  let text = '';
  const places: Position[] = [];
  for (let number = line; number <= Math.min(last, lines.length); number++) {
    for (const { 1: kept, index } of `${lines[number - 1]}\n`.matchAll(unmarked)) {
      if (kept === undefined || (/\s/u.test(kept) && (text === '' || text.endsWith(' ')))) continue;
      text += /\s/u.test(kept) ? ' ' : kept;
      for (let unit = 0; unit < kept.length; unit++) places.push({ line: number, column: index + 1 });
    }
  }
  return { text, places };
}

/** A mark, or one character that is kept: marks are the start of a line, emphasis, escapes, links. */
const unmarked = /(?<=^\s*)(?:[->#]|\d+\.|\[[ xX]\])|\]\([^)]*\)|[*_\\[\]]|([\s\S])/gu;

function folded(words: string): string {
  return words.replace(/[*_\\[\]]/gu, '').replace(/\s+/gu, ' ');
}

function startOf({ lines }: SourceText, { line }: Passage): Position {
  return { line, column: Math.max(lines[line - 1]?.search(/\S/u) ?? 0, 0) + 1 };
}
