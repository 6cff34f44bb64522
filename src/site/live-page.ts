import { liveWords } from '../exercises/live/words.ts';
import { type Language, spokenLanguage } from '../lesson/language.ts';
import type { Locale } from '../locale/locale.ts';
import { awayPageOf } from './addresses.ts';

/** What a page needs whose script does something. */
export interface LivePage {
  /** Where leaving at once leads. */
  readonly away: string;
  /** The words of its exercises, for the script; empty where it has none. */
  readonly words: string;
}

/** For a page without exercises: it can be left at once, and read in one's own way. */
export function livePage(language: Language): LivePage {
  return { away: awayPageOf(spokenLanguage(language)), words: '' };
}

/** For a page with exercises. Values in the words keep their `{place}` for the script to fill. */
export function livePageWithWords(language: Language, { t }: Locale): LivePage {
  const words = liveWords.map((word) => [word, t(`live.${word}`)]);
  return { ...livePage(language), words: JSON.stringify(Object.fromEntries(words)) };
}
