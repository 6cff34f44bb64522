import { codeFrameColumns } from '@babel/code-frame';

/** Columns of a line that are shown; the rest of a long one is cut off. */
const widest = 100;

/**
 * The lines around a place, with a mark at it.
 *
 * @param text of the file
 * @param at line and column, from 1
 * @param colour write in colour, for a terminal
 */
export function frame(
  text: string,
  at: { readonly line: number; readonly column: number },
  colour: boolean,
): string {
  const from = Math.max(0, at.column - Math.floor(widest * 0.7));
  const lines = text.split(/\r\n?|\n/u).map((line) => shown(line, from));
  const start = { line: Math.min(at.line, lines.length), column: at.column - from };
  const drawn = codeFrameColumns(
    lines.join('\n'),
    { start },
    { linesAbove: 1, linesBelow: 1, forceColor: colour },
  );
  return drawn.replace(/^/gmu, '  ').replace(/[ \t]+$/gmu, '');
}

/** A part of a line, without characters that would steer a terminal. */
function shown(line: string, from: number): string {
  return line.slice(from, from + widest).replace(/(?!\t)[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD');
}
