import { localeOf } from '../locale/locale.ts';

/** Gives templates the words of a page's language: `{{ 'site.help' | say(item.language) }}`. Most stand on every page. */
export function say(): (key: string, language: string) => string {
  const said = new Map<string, string>();
  return (key, language) => {
    const place = `${language} ${key}`;
    const known = said.get(place);
    if (known !== undefined) return known;
    const words = String(localeOf(language).t(key as never));
    said.set(place, words);
    return words;
  };
}
