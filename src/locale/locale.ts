import { readdirSync, readFileSync, statSync } from 'node:fs';
import i18next, { type TFunction } from 'i18next';
import { type Language, spokenLanguage } from '../lesson/language.ts';
import type { Words } from './words.ts';

const folder = new URL('../../locales/', import.meta.url);

/** What the program says in one language. */
export interface Locale {
  /** The language of the words: `nl` also for `nl-simple`. */
  readonly language: Language;
  readonly t: TFunction<'kit'>;
  /** A date as people write it: "24 november 2026". @param day an ISO date, `2026-11-24` */
  readonly date: (day: string) => string;
  readonly number: (value: number) => string;
  /** "a, b en c". */
  readonly list: (items: readonly string[]) => string;
}

/** The languages that the program speaks: one for each file in `locales/`. */
export const spokenLanguages: readonly Language[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort();

/** Locales, each with when its file was written: a program that serves has new words when the file has. */
const known = new Map<Language, { readonly written: number; readonly locale: Locale }>();

/**
 * The words of a language. An instance of i18next is made for each, and never changed.
 *
 * @param language an edition's language; easy-language editions get the words of their language
 * @throws when `locales/` has no file for it: readers of lessons refuse such a language before
 */
export function localeOf(language: Language): Locale {
  const spoken = spokenLanguage(language);
  const written = statSync(fileOf(spoken), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const made = known.get(spoken);
  if (made?.written === written) return made.locale;
  const locale = makeLocale(spoken);
  known.set(spoken, { written, locale });
  return locale;
}

function makeLocale(spoken: Language): Locale {
  const instance = i18next.createInstance();
  instance.init({
    lng: spoken,
    ns: ['kit'],
    defaultNS: 'kit',
    resources: { [spoken]: { kit: wordsOf(spoken) } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const day = new Intl.DateTimeFormat(region(spoken), { dateStyle: 'long', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(region(spoken));
  const list = new Intl.ListFormat(region(spoken), { type: 'conjunction' });
  return {
    language: spoken,
    t: instance.t as TFunction<'kit'>,
    date: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
    number: (value) => number.format(value),
    list: (items) => list.format(items),
  };
}

function wordsOf(language: Language): Words {
  if (!spokenLanguages.includes(language)) throw new Error(`locales/ has no file for “${language}”`);
  return JSON.parse(readFileSync(fileOf(language), 'utf8')) as Words;
}

function fileOf(language: Language): URL {
  return new URL(`${language}.json`, folder);
}

/** English here is British: day before month, no comma before "and". */
function region(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}
