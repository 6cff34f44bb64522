/**
 * A BCP 47 tag that names an edition, such as `nl`, `en` or `nl-simple`.
 * Which ones exist follows from the files in `locales/`, so this stays a string.
 */
export type Language = string;

/** The suffix of easy-language editions: `simple` is the registered variant subtag. */
const easySuffix = '-simple';

/** The language that the program speaks in an edition: `nl` for both `nl` and `nl-simple`. */
export function spokenLanguage(language: Language): Language {
  return language.endsWith(easySuffix) ? language.slice(0, -easySuffix.length) : language;
}

/** True for an easy-language edition. */
export function isEasyLanguage(language: Language): boolean {
  return language.endsWith(easySuffix);
}
