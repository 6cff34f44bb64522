import type { Language } from '../../lesson/language.ts';
import { isStale, type Lesson, type Translation } from '../../lesson/lesson.ts';
import { spokenLanguages } from '../../locale/locale.ts';
import { comparedTo } from './translation.ts';

/** How a lesson stands in a language; `unrecorded` where nobody has recorded that they compared it. */
export interface TranslationState {
  readonly lesson: string;
  readonly language: Language;
  readonly state: 'source' | 'current' | 'stale' | 'unrecorded' | 'missing';
  /** The edition that it is held to; absent for a source. */
  readonly of?: Language;
  readonly compared?: string;
  /** Path of the source's file and of its own, for the lines of the changes. */
  readonly files?: readonly [source: string, translation: string];
  readonly changes: Translation['changes'];
}

/** Each language of each lesson: the source first, then its translations, then what is missing. */
export function translationStates(lessons: readonly Lesson[]): readonly TranslationState[] {
  return lessons.flatMap((lesson) => {
    const languages = lesson.editions.map(({ language }) => language);
    const missing = spokenLanguages.filter((language) => !languages.includes(language));
    return [...languages, ...missing].map((language) => stateOf(lesson, language, languages));
  });
}

function stateOf(lesson: Lesson, language: Language, languages: readonly Language[]): TranslationState {
  const edition = lesson.editions.find((one) => one.language === language);
  const of = comparedTo(language, lesson.source, languages);
  const about = { lesson: lesson.id, language, changes: [], ...(of === undefined ? {} : { of }) };
  if (!edition) return { ...about, state: 'missing' };
  if (of === undefined) return { ...about, state: 'source' };
  if (!edition.translation) return { ...about, state: 'unrecorded' };
  const { compared, changes } = edition.translation;
  const source = lesson.editions.find((one) => one.language === edition.translation?.of) ?? edition;
  const files = [source.file, edition.file] as const;
  return { ...about, state: isStale(edition) ? 'stale' : 'current', compared, changes, files };
}
