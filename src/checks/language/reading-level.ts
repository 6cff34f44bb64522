import { topOf } from '../../source/text.ts';
import type { Check } from '../check.ts';
import { studentLimits } from './limits.ts';
import { sampleOf } from './measure/sample.ts';
import { pastLimits } from './past-limits.ts';
import { editionText } from './text/edition-text.ts';

/**
 * What students cannot read does not reach them, and those who need it most often read least well. Formulas
 * see only the length of words and sentences: they say that a text is hard, never that it is good.
 */
export const readingLevel: Check = {
  code: 'reading-level',
  severity: 'warning',
  *find(lesson, context) {
    for (const edition of lesson.editions) {
      const { source, sentences } = editionText(edition, context);
      const read = sentences.filter(({ passage }) => passage.reader === 'student');
      const limits = studentLimits(lesson, edition, context.curriculum);
      for (const values of pastLimits(sampleOf(edition, read), limits, edition.language, source))
        yield { place: topOf(edition.file), values, where: [String(values.name ?? 'sentence')] };
    }
  },
};
