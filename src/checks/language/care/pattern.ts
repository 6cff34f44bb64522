import type { Language } from '../../../lesson/language.ts';

/** A wording to avoid. */
export interface Pattern {
  readonly find: RegExp;
  /** In a sentence with these words it is no fault: “not only strangers”. */
  readonly unless?: RegExp;
  /** A better wording, in the language of the lesson. */
  readonly better: string;
}

/** Wordings by spoken language: a language without a line is not looked at. */
export type Patterns = Readonly<Record<Language, readonly Pattern[]>>;

/**
 * A pattern of whole words. In its source a space stands for any white space, ` ?` for one that may be missing, and `'` for either apostrophe.
 * Capitals make no difference.
 */
export function phrase(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(source)})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The same, but capitals count: for names that are ordinary words as well. */
export function exactPhrase(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(source)})(?![\\p{L}\\p{N}])`, 'gu');
}

function spaced(source: string): string {
  return source.replaceAll(' ?', '\\s?').replaceAll(' ', '\\s+').replaceAll("'", "['’]");
}
