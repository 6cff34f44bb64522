import type { Report } from '../problem.ts';

/** A character that cannot be drawn, at its index in the text. */
export interface Uncovered {
  readonly character: string;
  readonly index: number;
}

/**
 * Every character has to reach the paper: one that no face has would leave a hole in a sentence.
 *
 * @param file as problems name it
 * @param text of the file, as the author wrote it
 * @param uncovered says what the faces of the lesson lack
 */
export function checkCharacters(
  file: string,
  text: string,
  uncovered: (text: string) => readonly Uncovered[],
  report: Report,
): void {
  for (const { character, index } of uncovered(text)) {
    const before = text.slice(0, index).split('\n');
    const place = { file, line: before.length, column: [...before.at(-1)!].length + 1 };
    report('character-not-drawable', place, { actual: character, codePoint: codePointOf(character) });
  }
}

/** "U+1F40E", as character tables name it. */
function codePointOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
