import type { Curriculum, Tier, Translated } from '../lesson/curriculum.ts';
import { type Country, countryFor, type HelpDirectory } from '../lesson/help.ts';
import type { Language } from '../lesson/language.ts';
import type { Edition, Lesson } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import type { Sheet } from '../sheet/sheet.ts';

/** What a sheet needs beside the lesson. */
export interface KitContext {
  readonly curriculum: Curriculum;
  readonly help: HelpDirectory;
  /** The words of the edition's language. */
  readonly locale: Locale;
  /** Title of another lesson, for "comes after"; without it the lesson's id is printed. */
  readonly titleOf?: (lessonId: string, language: Language) => string | undefined;
}

/** Makes the sheet of one reader. Deterministic: the same input gives the same sheet. */
export type MakeSheet = (lesson: Lesson, edition: Edition, context: KitContext) => Sheet;

/** @throws when the tier is unknown: readers of lessons refuse such a folder before */
export function tierOf(lesson: Lesson, { curriculum }: KitContext): Tier {
  return known(curriculum.tiers.get(lesson.tier), `tier “${lesson.tier}”`);
}

/** The country whose help this edition shows. */
export function countryOf({ help, locale }: KitContext): Country {
  return countryFor(help, locale.language);
}

/** A shared text in the language of the edition. */
export function said(words: Translated, { locale }: KitContext): string {
  return known(words[locale.language], `text in “${locale.language}”`);
}

/**
 * A value that the readers of content have made sure of.
 * @throws when they have not: that is our bug, not the author's
 */
export function known<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`the content was read without ${name}`);
  return value;
}
