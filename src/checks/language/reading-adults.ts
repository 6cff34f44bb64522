import { topOf } from '../../source/text.ts';
import type { Check } from '../check.ts';
import { adultLimits } from './limits.ts';
import { sampleOf } from './measure/sample.ts';
import { pastLimits } from './past-limits.ts';
import { editionText } from './text/edition-text.ts';

/**
 * A teacher reads a guide with a class in front of her; a letter home is for parents who may be learning the
 * language. Guide and letter are measured apart.
 */
export const readingAdults: Check = {
  code: 'reading-adults',
  severity: 'advice',
  *find(lesson, context) {
    for (const edition of lesson.editions)
      for (const reader of ['guide', 'home'] as const) {
        const { source, sentences } = editionText(edition, context);
        const read = sentences.filter(({ passage }) => passage.reader === reader);
        const line = read[0]?.passage.line ?? 1;
        const limits = adultLimits(edition, context.curriculum);
        for (const values of pastLimits(sampleOf(edition, read), limits, edition.language, source))
          yield {
            place: { ...topOf(edition.file), line },
            values,
            where: [reader, String(values.name ?? 'sentence')],
          };
      }
  },
};
