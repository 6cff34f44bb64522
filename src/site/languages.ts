import { isEasyLanguage, type Language } from '../lesson/language.ts';
import { localeOf } from '../locale/locale.ts';

/** A language's own name for itself: "Nederlands", "English". */
export function languageName(language: Language): string {
  return localeOf(language).t(isEasyLanguage(language) ? 'site.easyLanguageName' : 'site.languageName');
}
