import type { Inline } from '../../../lesson/prose.ts';
import { array, call, joined, quoted } from '../code.ts';
import type { Write } from '../pen.ts';

export const paragraph: Write<'paragraph'> = ({ content }, pen) => call('par', [pen.inline(content)]);

export const heading: Write<'heading'> = ({ level, content, id }, pen) => {
  const written = call('section', [String(pen.enter(level)), pen.inline(content)]);
  return id === undefined ? written : anchored(id, written);
};

/** Content that links can lead to. */
export function anchored(id: string, written: string): string {
  return `[#${written} #label(${quoted(id)})]`;
}

export const list: Write<'list'> = ({ ordered, start, items }, pen) => {
  const written = items.map((item) => pen.item(item));
  return ordered ? call('enum', written, { start: String(start) }) : call('list', written);
};

export const table: Write<'table'> = ({ align, head, rows }, pen) => {
  const cells = (row: readonly (readonly Inline[])[]) => row.map((cell) => pen.inline(cell));
  const columns = Math.max(head.length, ...rows.map(({ length }) => length));
  const aligned = Array.from({ length: columns }, (_, column) => align[column] ?? 'left');
  return call('prose-table', [
    array(aligned),
    array(cells(head)),
    array(rows.flatMap((row) => padded(cells(row), columns))),
  ]);
};

function padded(cells: readonly string[], columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, column) => cells[column] ?? '[]');
}

export const figure: Write<'figure'> = ({ picture, alt }, pen) =>
  call('picture', [pen.picture(picture), `${picture.width * 0.75}pt`, quoted(alt)]);

export const quote: Write<'quote'> = ({ blocks }, pen) => call('quoted', [pen.blocks(blocks)]);

export const code: Write<'code'> = ({ text }) => call('listing', [quoted(text.replace(/\n$/u, ''))]);

export const rule: Write<'rule'> = () => 'thin-rule()';

/** The words of a footnote stand in the order of their numbers. */
export const notes: Write<'notes'> = ({ title, notes: all }, pen) =>
  joined([
    call('notes-head', [quoted(title)]),
    ...all.map(({ number, blocks }) =>
      anchored(`note-${number}`, call('note', [String(number), pen.blocks(blocks)])),
    ),
  ]);
