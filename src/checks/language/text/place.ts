import type { Place } from '../../../problem.ts';
import type { SourceText } from '../../../source/text.ts';
import type { Passage } from './passage.ts';

/**
 * Where words of a passage stand in the author's file: a paragraph may go on for several lines, with marks
 * between its words.
 *
 * @param words as they stand in the passage
 * @param from index in the passage from which they are looked for, so that a second one finds its own place
 * @returns the start of the passage where they cannot be found, such as behind an entity
 */
export function placeOfWords(source: SourceText, passage: Passage, words: string, from = 0): Place {
  const { file } = source;
  const { text, places } = plainLines(source.lines, passage);
  const wanted = folded(words).slice(0, 60);
  const skipped = Math.max(0, text.indexOf(folded(passage.text.slice(0, from)).trim()));
  const index = text.indexOf(wanted, skipped + Math.max(0, from - 1));
  const found = index < 0 ? text.indexOf(wanted) : index;
  return { file, ...(places[found] ?? startOf(source, passage)) };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a passage in one, without marks, and where each of its characters stands. */
function plainLines(lines: readonly string[], { line, last }: Passage) {
  let text = '';
  const places: Position[] = [];
  for (let number = line; number <= Math.min(last, lines.length); number++) {
    for (const { 0: kept, index } of `${lines[number - 1]}\n`.matchAll(unmarked)) {
      if (/\s/u.test(kept) && (text === '' || text.endsWith(' '))) continue;
      text += /\s/u.test(kept) ? ' ' : kept;
      places.push({ line: number, column: index + 1 });
    }
  }
  return { text, places };
}

/** One character, unless it is a mark: emphasis, an escape, brackets, the target of a link, the start of a line. */
const unmarked = /(?<=^\s*)(?:[->#]|\d+\.|\[[ xX]\])|\]\([^)]*\)|[*_\\[\]]|([\s\S])/gu;

function folded(words: string): string {
  return words.replace(/[*_\\[\]]/gu, '').replace(/\s+/gu, ' ');
}

function startOf({ lines }: SourceText, { line }: Passage): Position {
  return { line, column: Math.max(lines[line - 1]?.search(/\S/u) ?? 0, 0) + 1 };
}
