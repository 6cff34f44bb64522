import type { Language } from '../../lesson/language.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { MeasuredLevel, ReadingLevel } from '../../lesson/reading-level.ts';
import type { CheckContext } from '../check.ts';
import { type Limits, studentLimits } from './limits.ts';
import { measureFor } from './measure/measures.ts';
import { type Sample, sampleOf, sentenceLength } from './measure/sample.ts';
import { editionText } from './text/edition-text.ts';

/** Words below which a measure jumps with every sentence. */
const fewest = 100;

/** How hard each edition of a lesson is for its students, in the order of the editions. */
export function readingLevels(lesson: Lesson, context: CheckContext): readonly ReadingLevel[] {
  return lesson.editions.map((edition) => {
    const { language } = edition;
    const read = editionText(edition, context).sentences.filter(
      ({ passage }) => passage.reader === 'student',
    );
    const limits = studentLimits(lesson, edition, context.curriculum);
    return { lesson: lesson.id, language, measures: levelsOf(sampleOf(edition, read), limits, language) };
  });
}

/** What the measures of a text are beside their limits; none where it is too short. */
export function levelsOf(sample: Sample, limits: Limits, language: Language): readonly MeasuredLevel[] {
  if (sample.count < fewest) return [];
  return Object.entries(limits).flatMap(([id, limit]) => levelOf(id, limit, sample, language));
}

function levelOf(id: string, limit: number, sample: Sample, language: Language): readonly MeasuredLevel[] {
  if (id === 'sentence') return [{ id, value: rounded(sentenceLength(sample)), limit, harder: 'higher' }];
  if (id === 'longest') return [{ id, value: longestIn(sample), limit, harder: 'higher' }];
  const measure = measureFor(id, language);
  return measure ? [{ id, value: rounded(measure.of(sample)), limit, harder: measure.harder }] : [];
}

function longestIn({ sentences }: Sample): number {
  return sentences.reduce((most, { words }) => Math.max(most, words.length), 0);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
