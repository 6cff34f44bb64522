import type { Language } from '../lesson/language.ts';
import { spokenLanguages } from '../locale/locale.ts';

/** The languages that a lesson can be in: those that the program speaks, and easy editions of them. */
export const editionLanguages: readonly Language[] = spokenLanguages.flatMap((language) => [
  language,
  `${language}-simple`,
]);

/** The language of an edition's file; nothing for other files. @param name such as `nl.md` */
export function languageOfFile(name: string): Language | undefined {
  return editionLanguages.find((language) => name === `${language}.md`);
}
