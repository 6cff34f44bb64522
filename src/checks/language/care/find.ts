import { spokenLanguage } from '../../../lesson/language.ts';
import type { Lesson } from '../../../lesson/lesson.ts';
import type { CheckContext, Finding } from '../../check.ts';
import { type EditionText, editionText } from '../text/edition-text.ts';
import type { Passage } from '../text/passage.ts';
import { placeAt } from '../text/place.ts';
import { sentencesIn } from '../text/sentences.ts';
import { isNegated } from './negated.ts';
import type { Pattern, Patterns } from './pattern.ts';

/** A place in a passage that a pattern fits. */
export interface Match {
  readonly passage: Passage;
  readonly pattern: Pattern;
  readonly words: string;
  readonly index: number;
}

/** What the lesson says itself to pupils and to those at home. */
export const isToldOutside = ({ voice, reader }: Passage): boolean => voice === 'own' && reader !== 'guide';

/**
 * Finds wordings in a lesson.
 *
 * @param isRead the passages that are looked at
 * @param isFault says of a match whether it stands; by default one that its text does not deny
 */
export function* findPatterns(
  lesson: Lesson,
  context: CheckContext,
  patterns: Patterns,
  isRead: (passage: Passage) => boolean,
  isFault: (match: Match, text: EditionText) => boolean = isMeant,
): Generator<Finding> {
  for (const edition of lesson.editions) {
    const text = editionText(edition, context);
    const table = (patterns[spokenLanguage(edition.language)] ?? []).filter(({ find }) => text.has(find));
    if (table.length === 0) continue;
    for (const passage of text.passages.filter((one) => !one.isCode && isRead(one)))
      for (const match of matchesIn(passage, table)) if (isFault(match, text)) yield findingOf(match, text);
  }
}

/** What fits in a passage; each word is named once. */
function matchesIn(passage: Passage, table: readonly Pattern[]): readonly Match[] {
  const found: Match[] = [];
  for (const pattern of table)
    for (const { 0: words, index } of passage.text.matchAll(pattern.find)) {
      const isKnown = found.some(
        (one) => index < one.index + one.words.length && one.index < index + words.length,
      );
      if (!isKnown && !isExcused(pattern, sentenceAt(passage.text, index)))
        found.push({ passage, pattern, words, index });
    }
  return found;
}

function isExcused({ unless }: Pattern, sentence: string): boolean {
  return unless !== undefined && sentence.search(unless) >= 0;
}

/** True where the text says it, and does not deny it. */
export function isMeant({ passage, words, index }: Match): boolean {
  return !isNegated(passage.text, index, words.length);
}

/** The sentence that an index stands in. */
export function sentenceAt(text: string, index: number): string {
  const sentences = sentencesIn(text);
  return sentences.findLast((sentence) => sentence.index <= index)?.text ?? text;
}

function findingOf({ passage, pattern, words, index }: Match, { source }: EditionText): Finding {
  const actual = words.replace(/\s+/gu, ' ');
  return {
    place: placeAt(source, passage, index, words.length),
    values: { actual, expected: pattern.better },
    where: [...passage.where, actual],
  };
}
