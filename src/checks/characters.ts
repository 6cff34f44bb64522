import type { Place, Report } from '../problem.ts';
import { forbidden, nameOfCharacter } from '../source/text.ts';
import type { ReadText } from './texts.ts';

/** A character that cannot be drawn, at its index in the text. */
export interface Uncovered {
  readonly character: string;
  readonly index: number;
}

/** Says which characters of a text the faces of a lesson lack. */
export type FindUncovered = (text: string) => readonly Uncovered[];

/**
 * Every character has to reach the paper: one that no face has would leave a hole in a sentence. Each is
 * named once a line. Those that readers refuse anyway are left to them.
 *
 * @param file as problems name it
 * @param text of the file, as the author wrote it
 */
export function checkCharacters(file: string, text: string, uncovered: FindUncovered, report: Report): void {
  const lines = text.split(/\r\n?|\n/u);
  for (const [index, line] of lines.entries()) {
    const seen = new Set<string>();
    // An accent and its letter are drawn as one.
    for (const { character, index: at } of uncovered(line.normalize('NFC'))) {
      if (seen.has(character) || forbidden.test(character)) continue;
      seen.add(character);
      const column = [...line.slice(0, at)].length + 1;
      reportAt({ file, line: index + 1, column }, character, report);
    }
  }
}

/**
 * The same for what was read: entities such as `&#x1234;` and escapes of YAML bring in characters that the
 * file itself does not hold.
 *
 * @param texts that were read from the file
 * @param text of the file, as the author wrote it
 */
export function checkReadCharacters(
  file: string,
  text: string,
  texts: readonly ReadText[],
  uncovered: FindUncovered,
  report: Report,
): void {
  const lines = text.split(/\r\n?|\n/u);
  for (const { text: read, line } of texts)
    for (const { character } of uncovered(read.normalize('NFC')))
      if (!forbidden.test(character)) reportAt(placeOf(character, file, lines, line), character, report);
}

function reportAt(place: Place, character: string, report: Report): void {
  report('character-not-drawable', place, { actual: character, codePoint: nameOfCharacter(character) });
}

/** Where a character stands, or is spelled, at or after a line; else in the lines before, else that line itself. */
function placeOf(character: string, file: string, lines: readonly string[], line: number): Place {
  const spelled = spellingsOf(character);
  const start = Math.max(line, 1);
  const order = [...lines.keys()].map((index) => (index + start - 1) % lines.length);
  const found = order.find((index) => spelled.test(lines[index]!));
  if (found === undefined) return { file, line: start, column: 1 };
  const before = lines[found]!.slice(0, lines[found]!.search(spelled));
  return { file, line: found + 1, column: [...before].length + 1 };
}

/** The character itself, as an entity by number, or as an escape of YAML. */
function spellingsOf(character: string): RegExp {
  const code = character.codePointAt(0)!;
  const hex = code.toString(16);
  // The sign for what is no character stands for any number that has none.
  const numbers = code === 0xfffd ? '&#' : `&#0*${code};`;
  return new RegExp(`${character}|&#x0*${hex};|${numbers}|\\\\[xuU]0*${hex}`, 'iu');
}
