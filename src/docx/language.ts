import { type Language, spokenLanguage } from '../lesson/language.ts';

/** Whose spelling Word checks by: it knows languages by country. */
const countries: Readonly<Record<string, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** The language of an edition as Word names it: `nl-NL` for both `nl` and `nl-simple`. */
export function wordLanguage(language: Language): string {
  const spoken = spokenLanguage(language);
  return countries[spoken] ?? spoken;
}
