import type { Curriculum, ReadingLimits } from '../../lesson/curriculum.ts';
import { isEasyLanguage, spokenLanguage } from '../../lesson/language.ts';
import type { Edition, Lesson } from '../../lesson/lesson.ts';

/** The highest or lowest values of measures, by their names. */
export type Limits = ReadingLimits[string];

/** What students of a lesson can read: the tier's limits, or those of easy language. */
export function studentLimits({ tier }: Lesson, edition: Edition, curriculum: Curriculum): Limits {
  const { easy, tiers } = curriculum;
  const reading = isEasyLanguage(edition.language) ? easy.reading : tiers.get(tier)?.reading;
  return reading?.[spokenLanguage(edition.language)] ?? {};
}

/** What teachers and parents can read without effort. */
export function adultLimits({ language }: Edition, { adults }: Curriculum): Limits {
  return adults.reading[spokenLanguage(language)] ?? {};
}
