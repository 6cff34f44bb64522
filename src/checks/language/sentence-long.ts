import type { Check } from '../check.ts';
import { studentLimits } from './limits.ts';
import { editionText } from './text/edition-text.ts';
import { placeAt } from './text/place.ts';

/** Words of a sentence that are quoted: enough to find it by. */
const quoted = 6;

/** One sentence that is too long loses a reader, however short the others are. */
export const sentenceLong: Check = {
  code: 'sentence-long',
  severity: 'warning',
  *find(lesson, context) {
    for (const edition of lesson.editions) {
      const { longest } = studentLimits(lesson, edition, context.curriculum);
      if (longest === undefined) continue;
      const { source, sentences } = editionText(edition, context);
      for (const { text, index, words, passage } of sentences) {
        if (passage.reader !== 'student' || words.length <= longest) continue;
        const end = words[quoted - 1];
        const start = end ? text.slice(0, end.index + end.text.length) : text;
        yield {
          place: placeAt(source, passage, index, text.length),
          values: { start, actual: words.length, expected: longest },
          where: passage.where,
        };
      }
    }
  },
};
