import { placeIn } from '../../../source/text.ts';
import type { Check } from '../../check.ts';
import { type EditionText, editionText } from '../text/edition-text.ts';
import { wordsIn } from '../text/words.ts';
import { stemmerOf } from './stems.ts';

/** A glossary explains what students meet in the lesson; a word that they do not meet there is one more to learn. */
export const wordUnused: Check = {
  code: 'word-unused',
  severity: 'advice',
  *find(lesson, context) {
    for (const edition of lesson.editions) {
      const text = editionText(edition, context);
      const used = stemsIn(text);
      const stem = stemmerOf(edition.language);
      for (const { term } of edition.words) {
        const stems = wordsIn(term).map((word) => stem(word.text));
        // “Doen alsof” is used in “hij doet soms alsof”.
        if (used.some((sentence) => stems.every((one) => sentence.has(one)))) continue;
        const line =
          text.source.lines.findIndex((one) => one.trimStart().replace(/^['"]/u, '').startsWith(term)) + 1;
        yield { place: placeIn(text.source, Math.max(line, 1)), values: { actual: term }, where: [term] };
      }
    }
  },
};

/** The stems in each sentence that students read, the glossary itself aside. */
function stemsIn({ edition, sentences }: EditionText): readonly ReadonlySet<string>[] {
  const stem = stemmerOf(edition.language);
  const meanings = new Set(edition.words.map(({ meaning }) => meaning));
  return sentences
    .filter(({ passage }) => passage.reader === 'student' && !meanings.has(passage.text))
    .map(({ words }) => new Set(words.map(({ text }) => stem(text))));
}
