import { type Locale, localeOf } from '../locale/locale.ts';

/** Gives templates the words of a page's language: `{{ 'site.help' | say(item.language) }}`. */
export function say(): (key: string, language: string) => string {
  const locales = new Map<string, Locale>();
  return (key, language) => {
    const locale = locales.get(language) ?? localeOf(language);
    locales.set(language, locale);
    return locale.t(key as never);
  };
}
